package shuzhi.approvals.item;

import java.util.List;
import java.util.Optional;
import shuzhi.calendar.Limit;
import shuzhi.words.Text;
import shuzhi.words.Word;

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
/// @param limitBasis the article that sets the statutory limit
/// @param guidance what the guide tells beyond the rules
/// @param upper the body above that decides after the first review of this one (上报件), rule A-29; empty where this body
///     decides itself
/// @param openness who may know of it; empty for public, as in items written before this was asked
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
        Optional<Pledge> pledge,
        Optional<Basis> limitBasis,
        Optional<Guidance> guidance,
        Optional<Upper> upper,
        Optional<Openness> openness) {

    public Definition {
        basis = List.copyOf(basis);
        materials = List.copyOf(materials);
        form = List.copyOf(form);
        specials = List.copyOf(specials);
        reviews = List.copyOf(reviews);
    }

    /// The same item as another version.
    public Definition numbered(int next) {
        return new Definition(
                code,
                next,
                name,
                handling,
                body,
                bodyName,
                place,
                statutory,
                promised,
                extension,
                basis,
                conditions,
                materials,
                form,
                specials,
                reviews,
                licence,
                chain,
                feeBasis,
                visits,
                safety,
                pledge,
                limitBasis,
                guidance,
                upper,
                openness);
    }

    /// May strangers know of it, and apply for it on the portal?
    public boolean isPublic() {
        return openness.orElse(Openness.PUBLIC) == Openness.PUBLIC;
    }

    /// A legal basis (设定依据): which article of which law says so.
    public record Basis(String law, String article) {}

    /// One paper that must or may be handed in (申请材料).
    ///
    /// @param shared true when the government holds it already: it must not be asked for (rule A-21)
    /// @param deferrable a minor paper that may come after acceptance, on a written promise (可容缺)
    /// @param kind what it is; empty when nobody has said
    /// @param holds fields of the form that it answers already
    /// @param sheet in how many copies, on what paper, and how to fill it in; empty when nobody has said
    /// @param insteadOf how the fact can be known without this paper, for instance 部门间核查; a proof that can be
    ///     replaced must not be asked for
    public record Material(
            String id,
            Text name,
            boolean required,
            boolean shared,
            Basis basis,
            boolean deferrable,
            Optional<Kind> kind,
            List<String> holds,
            Optional<Text> insteadOf,
            Optional<Sheet> sheet) {
        public Material {
            holds = List.copyOf(holds);
        }

        /// What a paper must look like (材料形式要求), the fields `material_format` to `example_guid` of rule A-59.
        ///
        /// @param copies how many of it (份数)
        /// @param size of the page, for instance `A4`
        /// @param standard when it is taken (受理标准); empty for none
        /// @param hint how to fill it in (填报须知); empty for none
        /// @param blank id of the blank form (空白表格); empty for none
        /// @param example id of an example filled in (示例样表); empty for none
        public record Sheet(
                Medium medium, int copies, String size, Text standard, Text hint, String blank, String example) {}

        /// On what it comes (材料形式).
        public enum Medium implements Word {
            PAPER("纸质", "On paper"),
            ELECTRONIC("电子", "Electronic"),
            EITHER("纸质或电子", "Either");

            private final Text text;

            Medium(String zh, String en) {
                this.text = new Text(zh, en);
            }

            @Override
            public Text text() {
                return text;
            }
        }

        /// Kinds of papers (材料类型).
        public enum Kind implements Word {
            APPLICATION("申请表", "Application form"),
            CERTIFICATE("证件证照", "Certificate or licence"),
            PROOF("证明", "Proof issued by somebody else"),
            CONTRACT("合同协议", "Contract"),
            DRAWING("图纸", "Drawing"),
            OTHER("其他", "Other");

            private final Text text;

            Kind(String zh, String en) {
                this.text = new Text(zh, en);
            }

            @Override
            public Text text() {
                return text;
            }
        }
    }

    /// What an applicant promises to meet (告知承诺的条件), and the rule that allows to decide on it (section
    /// A.7).
    public record Pledge(Text conditions, Basis basis) {}

    /// One field of the form (表单字段).
    ///
    /// @param pattern regular expression the whole value must match; empty for none
    /// @param least smallest number, or earliest day as `2025-01-01`
    /// @param most largest number, or latest day
    /// @param source where the value comes from when the government holds it already (rule A-21)
    public record Field(
            String id,
            Text name,
            Type type,
            boolean required,
            String pattern,
            List<Text> choices,
            Optional<String> least,
            Optional<String> most,
            Optional<Source> source) {
        public Field {
            choices = List.copyOf(choices);
        }

        /// The kinds of values (字段类型). The form, the server and `schema.json` take the pattern from here.
        public enum Type implements Word {
            TEXT("文字", "Text", ""),
            LONG_TEXT("长文字", "Long text", ""),
            NUMBER("数字", "Number", "-?[0-9]{1,15}(\\.[0-9]{1,6})?"),
            DATE("日期", "Date", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
            CHOICE("选项", "Choice", ""),
            UNIFIED_CODE("统一社会信用代码", "Unified credit code", "[0-9A-HJ-NPQRTUWXY]{18}"),
            RESIDENT_ID("公民身份号码", "Resident number", "[0-9]{17}[0-9X]"),
            PHONE("电话", "Telephone", "\\+?[0-9][0-9 \\-]{5,19}");

            private final Text text;
            private final String pattern;

            Type(String zh, String en, String pattern) {
                this.text = new Text(zh, en);
                this.pattern = pattern;
            }

            @Override
            public Text text() {
                return text;
            }

            /// What the whole value must match; empty for anything.
            public String pattern() {
                return pattern;
            }
        }

        /// Where a value is held already (数据来源).
        public enum Source implements Word {
            REGISTRATION("市场主体登记信息", "Registered data of the enterprise"),
            EARLIER("本人此前办件", "An earlier dossier of the same applicant");

            private final Text text;

            Source(String zh, String en) {
                this.text = new Text(zh, en);
            }

            @Override
            public Text text() {
                return text;
            }
        }

        /// The pattern of the field itself, or that of its type.
        public String shape() {
            return pattern.isEmpty() ? type.pattern() : pattern;
        }
    }

    /// The body above that decides (上级机关), art. 35 and 43.
    ///
    /// @param days its own limit in working days, counted from the day the file is sent up
    public record Upper(String body, Text bodyName, String place, int days) {}

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
