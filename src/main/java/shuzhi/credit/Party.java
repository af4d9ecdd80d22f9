package shuzhi.credit;

import java.util.Optional;
import shuzhi.codes.Check;
import shuzhi.codes.ResidentId;
import shuzhi.codes.UnifiedCode;
import shuzhi.ledger.PersonName;

/// The party of a decision (行政相对人), rule C-22: an organisation, or an individual business, whose name
/// is masked outside the decision. The class follows from the code; natural persons have no place here.
///
/// @param code unified credit code, 18 characters
/// @param representative legal representative, as far as the office goes (rule C-23); never a number or a
///     telephone
public record Party(String name, String code, @PersonName Optional<String> representative) {
    /// Registrar 9, kind 2.
    private static final String INDIVIDUAL = "92";

    public PartyKind kind() {
        return code.startsWith(INDIVIDUAL) ? PartyKind.INDIVIDUAL_BUSINESS : PartyKind.ORGANISATION;
    }

    /// What is wrong with the code; a placeholder says so.
    public Check check() {
        return UnifiedCode.check(code);
    }

    /// Whether the code is the number of a person's document: such a party is refused.
    public boolean isPerson() {
        return !check().ok() && ResidentId.check(code).ok();
    }

    /// The name as others may see it.
    public String shown() {
        return kind() == PartyKind.ORGANISATION ? name : masked(name);
    }

    /// The first character, the others covered.
    private static String masked(String name) {
        if (name.isEmpty()) return "";
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(Math.clamp(name.codePointCount(first, name.length()), 1, 3));
    }
}
