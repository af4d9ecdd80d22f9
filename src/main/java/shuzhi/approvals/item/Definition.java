package shuzhi.approvals.item;

import java.util.List;
import java.util.Optional;
import shuzhi.calendar.Limit;
import shuzhi.words.Text;

/// The full text of a service item in one version (政务服务事项实施清单), rule A-59.
///
/// @param code implementing code (实施编码), 31 characters, rule A-60
/// @param version beginning with 1
/// @param body unified credit code of the body that decides
/// @param place 12-digit code of the place the body decides for
/// @param statutory the limit set by law (法定时限); never shortened by us
/// @param promised the limit the body publishes (承诺时限); never longer than the statutory one
/// @param extension working days by which the head of the body may extend once (art. 42); 0 for none
/// @param visits times the applicant must come in person (到办事现场次数); 0 is 不见面
/// @param safety it touches public safety, human life or property directly: false materials bar the applicant
///     (art. 78)
/// @param pledge the conditions that an applicant may promise to meet, to be decided at once (告知承诺); empty
///     for none
/// @param chain id of the 3550 chain that this item is a step of, if any
public record Definition(
        String code,
        int version,
        Text name,
        Handling handling,
        String body,
        Text bodyName,
        String place,
        Limit statutory,
        Limit promised,
        int extension,
        List<Basis> basis,
        Text conditions,
        List<Material> materials,
        List<Field> form,
        List<Special> specials,
        List<Review> reviews,
        Optional<Licence> licence,
        Optional<String> chain,
        Optional<Basis> feeBasis,
        int visits,
        boolean safety,
        Optional<Pledge> pledge) {

    public Definition {
        basis = List.copyOf(basis);
        materials = List.copyOf(materials);
        form = List.copyOf(form);
        specials = List.copyOf(specials);
        reviews = List.copyOf(reviews);
    }

    /// A legal basis (设定依据): which article of which law says so.
    public record Basis(String law, String article) {}

    /// One paper that must or may be handed in (申请材料).
    ///
    /// @param shared true when the government holds it already: it must not be asked for (rule A-21)
    /// @param deferrable a minor paper that may come after acceptance, on a written promise (可容缺)
    public record Material(
            String id, Text name, boolean required, boolean shared, Basis basis, boolean deferrable) {}

    /// What an applicant promises to meet (告知承诺的条件), and the rule that allows to decide on it (section
    /// A.7).
    public record Pledge(Text conditions, Basis basis) {}

    /// One field of the form (表单字段).
    ///
    /// @param pattern regular expression the whole value must match; empty for none
    public record Field(String id, Text name, Type type, boolean required, String pattern, List<Text> choices) {
        public enum Type {
            TEXT,
            LONG_TEXT,
            NUMBER,
            DATE,
            CHOICE,
            UNIFIED_CODE,
            RESIDENT_ID,
            PHONE
        }
    }

    /// A special procedure whose time is not counted (特别程序), rule A-34.
    ///
    /// @param otherLaw the law that allows it when it is not one of the eight kinds of article 45
    public record Special(Procedure kind, Text name, Optional<Basis> otherLaw) {}

    /// A body whose opinion is asked in parallel after one acceptance (并联审查), art. 26.
    public record Review(String body, Text bodyName, Text name, Limit limit) {}

    /// What is issued when the item is granted (结果证照).
    ///
    /// @param type certificate type code (证照类型代码), rule A-66
    /// @param validMonths 0 for no end
    public record Licence(String type, Text name, int validMonths) {}
}
