package shuzhi.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How many wrong codes the check characters find. What theory guarantees is asserted, the rest is printed.
class DetectionTest {
    private static final String GB_32100 = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String DIGITS = "0123456789";
    private static final String ALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static List<String> realCodes() {
        return Vectors.lines("data/china/uscc/valid_200.txt");
    }

    @Test
    void realCodesHoldAndSoDoTheOrganisationCodesWithin() {
        assertThat(realCodes())
                .hasSize(200)
                .allMatch(it -> UnifiedCode.check(it).ok());
        assertThat(realCodes())
                .allMatch(it ->
                        OrganisationCode.check(UnifiedCode.organisationCode(it)).ok());
    }

    /// 31 is a prime and no weight is a multiple of it: a single wrong character always shows.
    @Test
    void everySingleWrongCharacterOfAUnifiedCodeIsFound() {
        var changed = realCodes().stream().flatMap(it -> changes(it, GB_32100));
        assertThat(found("single changes of 200 unified codes", changed, UnifiedCode::check))
                .isEqualTo(new Found(200 * 18 * 30, 200 * 18 * 30));
    }

    /// Neighbouring weights differ modulo 31: an exchange of two different neighbours always shows.
    @Test
    void everyExchangeOfNeighboursOfAUnifiedCodeIsFound() {
        var found = found(
                "neighbour swaps of 200 unified codes",
                realCodes().stream().flatMap(DetectionTest::swaps),
                UnifiedCode::check);
        assertThat(found.given()).isGreaterThan(2000);
        assertThat(found.found()).isEqualTo(found.given());
    }

    /// The same by arithmetic alone, without the help of the alphabet: the check character itself finds all of them.
    @Test
    void theCheckCharacterAloneFindsEveryChangeOfTheFirstSeventeen() {
        for (var code : realCodes())
            changes(code.substring(0, 17), GB_32100)
                    .forEach(it -> assertThat(UnifiedCode.checkCharacter(it)).isNotEqualTo(code.charAt(17)));
    }

    /// MOD 11-2 guarantees both kinds of errors; MOD 11,10 and MOD 37,36 guarantee the first and nearly all of the
    /// second.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "resident id, 11010519491231002X, true",
        "resident id, 440524188001010014, true",
        "project code, 2603-141124-89-05-346948, false",
        "project code, 2411-130202-89-01-637015, false",
        "licence id, 1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0, false",
        "licence id, 1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U, false",
    })
    void singleWrongCharactersAreFound(String kind, String code, boolean swapsToo) {
        Function<String, Check> check = switch (kind) {
            case "resident id" -> ResidentId::check;
            case "project code" -> ProjectCode::check;
            default -> LicenceId::check;
        };
        assertThat(check.apply(code).ok()).isTrue();
        var alphabet = kind.equals("licence id") ? ALL : DIGITS;
        var singles = found("single changes of " + code, changes(code, alphabet), check);
        assertThat(singles.found()).isEqualTo(singles.given());
        var swaps = found("neighbour swaps of " + code, swaps(code), check);
        if (swapsToo) assertThat(swaps.found()).isEqualTo(swaps.given());
    }

    @Test
    void aMillionGeneratedUnifiedCodesHold() {
        var random = new Random(32100);
        var code = new char[18];
        for (int n = 0; n < 1_000_000; n++) {
            for (int i = 0; i < 17; i++) code[i] = GB_32100.charAt(random.nextInt(i >= 2 && i < 8 ? 10 : 31));
            code[17] = UnifiedCode.checkCharacter(CharBuffer.wrap(code));
            var text = new String(code);
            if (!UnifiedCode.check(text).ok())
                assertThat(UnifiedCode.check(text)).as(text).isNull();
        }
    }

    private record Found(long given, long found) {}

    private static Found found(String what, Stream<String> wrong, Function<String, Check> check) {
        var all = wrong.toList();
        var found = new Found(
                all.size(), all.stream().filter(it -> !check.apply(it).ok()).count());
        System.out.println(what + ": " + found.found() + " of " + found.given() + " found");
        return found;
    }

    /// Each place but the punctuation with each other character of the alphabet.
    private static Stream<String> changes(String code, String alphabet) {
        int start = code.startsWith(LicenceId.PREFIX) ? LicenceId.PREFIX.length() : 0;
        return Stream.iterate(start, i -> i + 1)
                .limit(code.length() - start)
                .filter(i -> code.charAt(i) != '-' && code.charAt(i) != '.')
                .flatMap(i -> alphabet.chars()
                        .filter(it -> it != code.charAt(i))
                        .mapToObj(it -> code.substring(0, i) + (char) it + code.substring(i + 1)));
    }

    private static Stream<String> swaps(String code) {
        int start = code.startsWith(LicenceId.PREFIX) ? LicenceId.PREFIX.length() : 0;
        return Stream.iterate(start, i -> i + 1)
                .limit(code.length() - 1 - start)
                .filter(i -> code.charAt(i) != code.charAt(i + 1))
                .map(i -> code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2));
    }
}
