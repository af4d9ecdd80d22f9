package shuzhi.proof;

import java.util.OptionalLong;

/// Why something does not hold (不成立的原因): what is wrong and where, by which section of `docs/proof.md`, and what
/// to do next, in both languages.
///
/// @param position the public line that is wrong, where it can be named
public record Failure(Kind kind, OptionalLong position, String zh, String en) {

    static Failure of(Kind kind, Object... details) {
        return new Failure(
                kind,
                OptionalLong.empty(),
                sentence(kind.zh, details, "（依据 docs/proof.md 第 " + kind.section + " 节）。" + kind.remedyZh),
                sentence(kind.en, details, " (docs/proof.md section " + kind.section + "). " + kind.remedyEn));
    }

    static Failure at(long position, Kind kind, Object... details) {
        var failure = of(kind, details);
        return new Failure(kind, OptionalLong.of(position), failure.zh, failure.en);
    }

    private static String sentence(String what, Object[] details, String rest) {
        return what.formatted(details) + rest;
    }

    /// The kinds of failure, each under a stable name.
    public enum Kind {
        KEY_FORMAT(
                "2",
                "“%s”的密钥不是 PEM 格式的 SM2 密钥，或名称为空、含空格或加号",
                "请向该机关索取公钥文件，核对后重试。",
                "the key of \"%s\" is no SM2 key in PEM, or the name is empty or has a space or a plus sign",
                "Ask that body for its key file and try again."),
        CHECKPOINT_FORMAT(
                "5",
                "检查点第 %s 行格式不符",
                "请重新获取检查点原文，不要转存或改动换行。",
                "line %s of the checkpoint is not as the format says",
                "Fetch the checkpoint again, byte for byte."),
        RECEIPT_FORMAT(
                "7",
                "回执第 %s 行格式不符",
                "请使用机关给出的回执原件。",
                "line %s of the receipt is not as the format says",
                "Use the receipt file exactly as it was handed out."),
        REQUEST_FORMAT(
                "6",
                "见证请求第 %s 行格式不符",
                "请按格式重新提交。",
                "line %s of the request to the witness is not as the format says",
                "Send the request again in the documented form."),
        WRONG_ORIGIN(
                "5",
                "检查点出自“%s”，不是所信任的“%s”",
                "请核对取自哪一家的台账。",
                "the checkpoint is of \"%s\", not of the trusted \"%s\"",
                "Check which ledger the files come from."),
        NOT_SIGNED(
                "5",
                "检查点上没有“%s”可以验证的签名（账页数 %s）",
                "不要采信；请向该机关核实公钥和检查点。",
                "no signature of \"%s\" on the checkpoint of %s entries verifies",
                "Do not rely on it; ask that body about its key and checkpoint."),
        KEY_RETIRED(
                "5",
                "签名有效，但“%s”的该密钥不得用于账页数 %s 的检查点",
                "不要采信；请索取现行密钥签名的检查点。",
                "the signature is good, but that key of \"%s\" may not sign a checkpoint of %s entries",
                "Do not rely on it; ask for a checkpoint signed with the key now in force."),
        TOO_FEW_WITNESSES(
                "6",
                "须有 %s 家见证，只有 %s 家的见证签名有效",
                "待见证后再用，或向见证方查询其所见的检查点。",
                "%s witnesses are needed, only %s have co-signed",
                "Wait for the witnesses, or ask them which checkpoint they have seen."),
        LINE_FORMAT(
                "3",
                "第 %s 号账页（从 0 起）不是规范的一行 JSON，问题在第 %s 字节",
                "请与公布的原文逐字节比对。",
                "line %s (counted from 0) is no canonical line of JSON; see its byte %s",
                "Compare it byte for byte with the published file."),
        LINE_UNFINISHED(
                "3",
                "第 %s 号账页（从 0 起）没有换行结尾，或超过 1 MiB",
                "文件可能未下载完整，请重新获取。",
                "line %s (counted from 0) does not end in a newline, or is longer than 1 MiB",
                "The file may be cut off; fetch it again."),
        WRONG_POSITION(
                "3",
                "第 %s 号账页（从 0 起）自称是第 %s 号：此处或之前有账页被删、被插入或被调换",
                "请与公布的原文比对这一处。",
                "line %s (counted from 0) says it is number %s: here or before, a line was deleted, inserted or moved",
                "Compare this place with the published file."),
        LINE_CHANGED(
                "3",
                "第 %s 号账页（从 0 起）的内容与存档的杂凑值不符",
                "这一行被改动过；请取公布的原文。",
                "line %s (counted from 0) does not hash to the stored leaf",
                "This line was changed; take it from the published file."),
        TOO_FEW_LINES(
                "3",
                "只有 %s 行，检查点声明 %s 行：末尾缺账页",
                "请补齐文件，或采用与其同时公布的检查点。",
                "there are %s lines, the checkpoint says %s: the end is missing",
                "Complete the file, or take the checkpoint that was published with it."),
        TOO_MANY_LINES(
                "3",
                "检查点只覆盖 %s 行，其后还有账页",
                "请采用更新的检查点。",
                "the checkpoint covers %s lines only, and more follow",
                "Take a newer checkpoint."),
        WRONG_ROOT(
                "4",
                "由账页算出的树根与账页数 %s 的检查点不符：第 %s 号至该处之间有账页被改动",
                "请与公布的原文比对；如无法还原，请通知见证方。",
                "the lines do not give the root of the checkpoint of %s entries: a line from %s on was changed",
                "Compare with the published file; if it cannot be put right, tell the witnesses."),
        NOT_INCLUDED(
                "7",
                "包含证明不成立：第 %s 号账页不在该检查点的台账中",
                "不要采信；请向出具机关核实。",
                "the inclusion proof does not hold: line %s is not in the ledger of this checkpoint",
                "Do not rely on it; ask the body that handed it out."),
        NOT_DISCLOSED(
                "8",
                "所披露的字段“%s”与账页中的承诺值不符",
                "不要采信该字段内容。",
                "the disclosed field \"%s\" does not fit the commitment in the line",
                "Do not rely on the content of that field."),
        UNKNOWN_ORIGIN(
                "6",
                "本见证方不为“%s”作见证",
                "请先登记该台账及其公钥。",
                "this witness does not witness \"%s\"",
                "Register that ledger and its key first."),
        OTHER_SIZE(
                "6",
                "本见证方上次见证的账页数是 %s，不是 %s",
                "请从该账页数起重新给出一致性证明。",
                "this witness last co-signed %s entries, not %s",
                "Send a consistency proof from that size."),
        ROLLED_BACK(
                "6",
                "检查点只有 %s 页，少于已见证的 %s 页：台账被倒退，证据已留存",
                "不予见证；请查明原因。",
                "the checkpoint has %s entries, fewer than the %s already witnessed: rolled back, evidence kept",
                "It is not co-signed; find out why."),
        FORKED(
                "6",
                "账页数 %s 的检查点与已见证的历史（%s 页）不一致：台账被改写，证据已留存",
                "不予见证；请通知审计和上级机关。",
                "the checkpoint of %s entries does not continue the history witnessed at %s: rewritten, evidence kept",
                "It is not co-signed; tell the auditor and the upper level.");

        private final String section;
        private final String zh;
        private final String remedyZh;
        private final String en;
        private final String remedyEn;

        Kind(String section, String zh, String remedyZh, String en, String remedyEn) {
            this.section = section;
            this.zh = zh;
            this.remedyZh = remedyZh;
            this.en = en;
            this.remedyEn = remedyEn;
        }
    }
}
