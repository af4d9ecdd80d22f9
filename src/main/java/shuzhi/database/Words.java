package shuzhi.database;

import java.nio.file.Path;
import shuzhi.words.Text;

/// What the database says to the operator (提示): what is the matter, and what to do next, in both languages.
final class Words {
    private Words() {}

    // Backups.

    static Text backupExists(Path file) {
        return new Text(
                file + " 已存在，不会覆盖。请换一个文件名。", file + " exists already and is never overwritten. Name another file.");
    }

    static Text noKeys(Path folder) {
        return new Text(
                folder + " 里没有密钥（keys/master.key），没有密钥的备份不能恢复。请用 --data 指出数据目录。",
                "There are no keys in " + folder
                        + " (keys/master.key), and a backup without them cannot be restored. Name the data folder with"
                        + " --data.");
    }

    static Text badBackup(Path file, String part) {
        return new Text(
                file + " 不是完整的备份，或被改动过（" + part + "），什么都没有恢复。请换用另一份备份。",
                file + " is no whole backup, or was altered (" + part
                        + "); nothing was restored. Take another backup.");
    }

    static Text notEmpty(String table) {
        return new Text(
                "数据库不是空的（表 " + table + " 里有数据），什么都没有恢复。请恢复到空的数据库。",
                "The database is not empty (there is data in table " + table
                        + "); nothing was restored. Restore into an empty one.");
    }

    // Progress: everything that may take longer than two seconds says so.

    static Text unpacking(Path into) {
        return new Text(
                "正在解开内置 PostgreSQL（仅第一次，约 60 MB）到 " + into + " …",
                "Unpacking the built-in PostgreSQL (the first time only, about 60 MB) into " + into + " …");
    }

    static Text creating(Path folder) {
        return new Text("正在 " + folder + " 建立新的数据库 …", "Creating a new database in " + folder + " …");
    }

    static Text starting(long seconds) {
        return new Text(
                "数据库正在启动（上次若未正常关闭，会先恢复数据），已等 " + seconds + " 秒 …",
                "The database is starting (after an unclean end it recovers first), " + seconds + " s so far …");
    }

    static Text stopping(long seconds) {
        return new Text("数据库正在关闭，已等 " + seconds + " 秒 …", "The database is stopping, " + seconds + " s so far …");
    }

    static Text leftOver(long pid) {
        return new Text(
                "上次运行留下的数据库（进程 " + pid + "）仍在，先将它正常关闭 …",
                "The database of an earlier run (process " + pid + ") is still there; stopping it cleanly first …");
    }

    static Text otherPort(int taken, int used) {
        return new Text(
                "端口 " + taken + " 已被别的程序占用，数据库改用端口 " + used,
                "Port " + taken + " is taken by another program; the database uses port " + used + " instead");
    }

    static Text retrying(String address, long seconds, String reason) {
        return new Text(
                "数据库 " + address + " 还没有应答，继续重试（已等 " + seconds + " 秒）：" + reason,
                "The database " + address + " does not answer yet, trying on (" + seconds + " s so far): " + reason);
    }

    static Text unknownSetting(String setting) {
        return new Text(
                "注意：数据库不肯说明 " + setting + " 的值，请管理员确认它是 on，否则断电会丢失已答复的行为。",
                "Note: the database does not tell its " + setting
                        + "; have its administrator confirm that it is on, or a power cut may lose acknowledged acts.");
    }

    static Text noChecksums() {
        return new Text(
                "注意：数据库没有开启数据页校验（data_checksums），磁盘静默损坏可能较晚才被发现。",
                "Note: the database keeps no data checksums; silent damage of the disk may be noticed late.");
    }

    // The built-in server cannot be used.

    static Text inUse(Path folder, String holder) {
        return new Text(
                "数据目录 " + folder + " 正被另一个数治程序使用（进程 " + holder + "）。\n请先停止它，或用 --data 另选目录。",
                "The data folder " + folder + " is in use by another Shuzhi program (process " + holder
                        + ").\nStop that program first, or choose another folder with --data.");
    }

    static Text notWritable(Path folder, String reason) {
        return new Text(
                "不能写入 " + folder + "（" + reason + "）。\n请把该目录的写权限给当前用户，或用 --data 另选目录。",
                folder + " cannot be written (" + reason
                        + ").\nGive this user the right to write there, or choose another folder with --data.");
    }

    static Text diskFull(Path folder, long freeMegabytes) {
        return new Text(
                folder + " 所在磁盘已满或将满（剩余 " + freeMegabytes + " MB）。已答复的行为没有丢失。\n请腾出空间后再启动。",
                "The disk of " + folder + " is full or nearly full (" + freeMegabytes
                        + " MB left). No acknowledged act is lost.\nFree some space, then start again.");
    }

    static Text brokenFolder(Path folder, String reason) {
        return new Text(
                "数据目录 " + folder + " 读写出错：" + reason + "\n请检查磁盘；必要时用 bin/shuzhi restore 从备份恢复。",
                "Reading or writing the data folder " + folder + " failed: " + reason
                        + "\nCheck the disk; if need be restore a backup with bin/shuzhi restore.");
    }

    static Text otherVersion(Path folder, String found, String needed) {
        return new Text(
                "数据目录 " + folder + " 属于 PostgreSQL " + found + "，本程序内置 PostgreSQL " + needed
                        + "，不能直接打开；数据未被改动。\n请用原来的程序做备份（bin/shuzhi backup），再用本程序恢复到新目录（bin/shuzhi restore）。",
                "The data folder " + folder + " belongs to PostgreSQL " + found + "; this program has PostgreSQL "
                        + needed
                        + " and cannot open it. Nothing was changed.\n"
                        + "Make a backup with the program that wrote it (bin/shuzhi backup) and restore it into a new"
                        + " folder with this one (bin/shuzhi restore).");
    }

    static Text noPassword(Path file) {
        return new Text(
                "缺少数据库口令文件 " + file + "，数据库仍在但无法登录。\n请从备份中取回该文件（权限 600）。",
                "The file with the password of the database is missing: " + file
                        + ". The database is there but cannot be opened.\n"
                        + "Bring the file back from a backup (mode 600).");
    }

    static Text noBinaries(String system) {
        return new Text(
                "内置 PostgreSQL 不支持本机（" + system
                        + "）。\n请安装 PostgreSQL 15 或更新版本，用 --database postgresql://用户:口令@主机:端口/库名 连接。",
                "There is no built-in PostgreSQL for this machine (" + system
                        + ").\n"
                        + "Install PostgreSQL 15 or newer and use --database"
                        + " postgresql://user:password@host:port/name.");
    }

    static Text noAccount() {
        return new Text(
                "PostgreSQL 不允许以 root 运行，而本机既不能用 unshare 也不能用 setpriv 换用户。\n"
                        + "请用普通用户运行本程序，或安装 util-linux，或用 --database 连接已有数据库。",
                "PostgreSQL refuses to run as root, and neither unshare nor setpriv can change the user here.\n"
                        + "Run this program as an ordinary user, or install util-linux, or use --database with a database"
                        + " of yours.");
    }

    static Text hiddenFolder(Path folder, String user) {
        return new Text(
                "数据库以用户 " + user + " 运行，但它进不了目录 " + folder + "。\n请用 --data 选择它能进入的目录，例如 /var/lib/shuzhi。",
                "The database runs as user " + user + ", who cannot enter " + folder
                        + ".\nChoose a folder open to that user with --data, for example /var/lib/shuzhi.");
    }

    static Text noPort(int first, int last) {
        return new Text(
                "127.0.0.1 的端口 " + first + " 至 " + last + " 都被占用，数据库无法启动。\n请停止一些程序后重试。",
                "All ports from " + first + " to " + last
                        + " on 127.0.0.1 are taken; the database cannot start.\nStop some programs and try again.");
    }

    static Text didNotStart(Path log, Path binaries, String lastLines) {
        return new Text(
                "内置数据库没有启动。它最后说的是：\n" + lastLines + "\n全部记录在 " + log + "；若提示程序文件损坏，请删除 " + binaries + " 后重试，它会重新解开。",
                "The built-in database did not start. Its last words:\n" + lastLines + "\nAll of it is in " + log
                        + "; if a program file is damaged, delete " + binaries
                        + " and try again: it will be unpacked anew.");
    }

    static Text wouldNotStop(long pid) {
        return new Text(
                "上次运行留下的数据库（进程 " + pid + "）停不下来。\n请手工停止：kill -INT " + pid + "，然后重试。",
                "The database left by an earlier run (process " + pid + ") does not stop.\nStop it by hand: kill -INT "
                        + pid + ", then try again.");
    }

    // A database of the city's own cannot be used.

    static Text badAddress(String address) {
        return new Text(
                "看不懂数据库地址 " + address + "\n应写作 postgresql://用户:口令@主机:端口/库名 或 jdbc:postgresql://主机:端口/库名?user=…",
                "The address of the database is not understood: " + address
                        + "\n"
                        + "Write postgresql://user:password@host:port/name or"
                        + " jdbc:postgresql://host:port/name?user=…");
    }

    static Text unreachable(String address, String reason) {
        return new Text(
                "连不上数据库 " + address + "：" + reason + "\n请检查数据库是否已启动、地址和端口是否正确、防火墙是否放行。什么都没有写入。",
                "The database " + address + " cannot be reached: " + reason
                        + "\nCheck that it runs, its address and port, and the firewall between. Nothing was written.");
    }

    static Text refusedLogin(String address, String reason) {
        return new Text(
                "数据库 " + address + " 拒绝登录：" + reason + "\n请检查用户名和口令（也可用环境变量 PGPASSWORD），以及 pg_hba.conf。什么都没有写入。",
                "The database " + address + " refused the login: " + reason
                        + "\nCheck user and password (PGPASSWORD works too), and pg_hba.conf. Nothing was written.");
    }

    static Text noSuchDatabase(String address, String reason) {
        return new Text(
                "数据库服务在，但没有这个库 " + address + "：" + reason
                        + "\n请先建库：create database 库名 owner 用户 encoding 'UTF8' template template0;",
                "The server is there, but not this database " + address + ": " + reason
                        + "\nCreate it first: create database NAME owner USER encoding 'UTF8' template template0;");
    }

    static Text tooOld(String version) {
        return new Text(
                "需要 PostgreSQL 15 或更新版本，现在是 " + version + "。\n请升级数据库，或去掉 --database 使用内置数据库。",
                "PostgreSQL 15 or newer is needed; this is " + version
                        + ".\nUpgrade it, or leave --database out to use the built-in one.");
    }

    static Text notUtf8(String encoding) {
        return new Text(
                "数据库编码必须是 UTF8，现在是 " + encoding + "。\n请重新建库：create database 库名 encoding 'UTF8' template template0;",
                "The encoding of the database must be UTF8; it is " + encoding
                        + ".\nCreate it anew: create database NAME encoding 'UTF8' template template0;");
    }

    static Text notDurable(String setting) {
        return new Text(
                "数据库设置 " + setting + " = off，断电会丢失已答复的行为。\n请改为 on（alter system set " + setting
                        + " = on; 并重新加载），再启动。什么都没有写入。",
                "The database has " + setting
                        + " = off: a power cut would lose acknowledged acts.\nSet it to on (alter system" + " set "
                        + setting + " = on; and reload), then start again. Nothing was written.");
    }

    static Text standby(String address) {
        return new Text(
                "数据库 " + address + " 是只读备机。\n请连接主机。",
                "The database " + address + " is a read-only standby.\nConnect to the primary.");
    }

    static Text badNodeName(String node) {
        return new Text(
                "节点名“" + node + "”须以小写字母开头，只含小写字母、数字和下划线，不超过 31 个字符。",
                "The name of a node, “" + node + "”, begins with a small letter and has only small letters, digits and"
                        + " underscores, 31 at most.");
    }

    static Text notLogical(String address) {
        return new Text(
                "节点数据库 " + address + " 的 wal_level 不是 logical，请修改后重启该数据库。",
                "The wal_level of the node's database " + address
                        + " is not logical: set it and restart that database.");
    }

    static Text otherSchema(String address, String node) {
        return new Text(
                "节点数据库 " + address + " 的表须在模式“" + node + "”中：启用之前执行 create schema " + node
                        + "; alter database … set search_path = " + node + "。",
                "The tables of the node's database " + address + " must be in the schema " + node
                        + ": before its first start, create schema " + node + "; alter database … set search_path = "
                        + node + ".");
    }

    static Text notJoined(String node, String reason) {
        return new Text("节点“" + node + "”未能接入全国库：" + reason, "The node " + node + " could not be taken in: " + reason);
    }

    static Text noTrigrams() {
        return new Text(
                "数据库缺少扩展 pg_trgm。\n请安装 postgresql-contrib，或由管理员执行 create extension pg_trgm;",
                "The database lacks the extension pg_trgm.\n"
                        + "Install postgresql-contrib, or have the administrator run create extension pg_trgm;");
    }

    static Text newerProgram(String version) {
        return new Text(
                "这个数据库由更新版本的数治写成（表结构版本 " + version + "），本程序不会打开它。\n请升级本程序。什么都没有改动。",
                "This database was written by a newer Shuzhi (tables of version " + version
                        + "); this program does not open it.\nUpgrade the program. Nothing was changed.");
    }

    static Text notMigrated(String address, String reason) {
        return new Text(
                "数据库 " + address + " 的表结构不能更新，一切保持原样：" + reason,
                "The tables of the database " + address + " cannot be brought up to date; all is as it was: " + reason);
    }
}
