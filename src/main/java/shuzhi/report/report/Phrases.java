package shuzhi.report.report;

import java.util.List;

/// Words with a numeral in them that count nothing (非数字用语): set phrases, names of policies and of meetings.
/// Whatever does not stand here is taken for a number, so a phrase that is missing is asked about, and none
/// slips through.
final class Phrases {
    private static final String CHINESE = """
            一次性告知 一次性 一次通过率 一网通办 一网统管 一网协同 一窗受理 一窗通办 一件事 一枚印章 一张网 一张表 一张图 一站式 一体化 一体推进 一体 一码 一证通办
            一业一证 一企一档 一企一策 一事一议 一岗双责 一把手 一票否决 一带一路 一国两制 一系列 一方面 一部分 一定 一般 一律 一并 一直 一样 一旦 一致 一起
            一同 一些 一切 一向 一时 一贯 一线 一流 一手 一道 一经 一再 一度 一味 一概 一心 一举 一如既往 一以贯之 一成不变 一丝不苟 一视同仁 一锤定音
            一抓到底 一盘棋 一本账 一本通 一股劲 一分为二 进一步 第一时间 第一线 第一责任人 第一书记 第一要务 统一 唯一 万一 单一 专一 同一 逐一 唯一性
            统一性 万众 千方百计 千家万户 千头万绪 百姓 百花齐放 队伍 入伍 退伍 陆续 大陆 陆域 登陆 百年 百分点 十分 十足 十全十美 半成品
            三农 三公 三重一大 三会一课 三严三实 三年行动 三大攻坚战 三定 三方 三审三校 三集中三到位 三线 双随机、一公开 双随机一公开 四不两直 四风 四个意识 四个自信
            四个全面 四有 两个维护 两个确立 两学一做 两会 两新 两重 两山 两手抓 两侧 两端 两级 两岸 五位一体 五个统一 五级 五年规划 五保 六稳 六保 七一 八一
            八项规定 八小时外 九三学社 十四五 十五五 十三五 二十大 十九大 十八大 百千万 万家 万里 亿万 零距离 零容忍 中央八项规定 12345热线 12345
            3550 3550改革 110 119 120 122 95598 7×24小时 5G 4A 5A 3D A4""";

    private static final String ENGLISH = """
            one of|one another|no one|one-stop|one-time|one-off|one by one|on the one hand|one side|at first|first of all|first-hand|first aid|second-hand\
            |third party|third parties|half-yearly|zero tolerance|every one|each one|anyone|someone|everyone""";

    private Phrases() {}

    /// Longest first.
    static List<String> chinese() {
        return longestFirst(CHINESE.split("\\s+"));
    }

    static List<String> english() {
        return longestFirst(ENGLISH.split("\\|"));
    }

    private static List<String> longestFirst(String[] phrases) {
        return List.of(phrases).stream()
                .map(String::strip)
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }
}
