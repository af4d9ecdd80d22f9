package shuzhi.law;

/// An article of a law or document (法条): where a limit, a duty or a refusal comes from.
///
/// @param law title of the law, or number of the document
/// @param article as it is cited, for instance 第四十二条第一款
public record Article(String law, String article) {
    @Override
    public String toString() {
        return law + " " + article;
    }
}
