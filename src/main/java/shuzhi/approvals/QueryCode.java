package shuzhi.approvals;

import java.nio.charset.StandardCharsets;
import shuzhi.approvals.dossier.Act;
import shuzhi.proof.Hash;

/// The query code of a dossier (查询码), printed on its receipt: who has it may look up the status without signing in. It
/// is
/// made from what only applicant and house know, so it can be neither guessed from the number nor read in the ledger.
final class QueryCode {
    static final int LENGTH = 8;
    /// No letters that are mistaken for figures.
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private QueryCode() {}

    static String of(Act.Submitted it) {
        var known = String.join(
                "\n",
                "query code",
                it.number(),
                it.person(),
                it.applicant().name(),
                it.applicant().code(),
                it.applicant().phone());
        var hex = Hash.SM3.of(known.getBytes(StandardCharsets.UTF_8)).hex();
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++)
            code.append(LETTERS.charAt(Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) % LETTERS.length()));
        return code.toString();
    }
}
