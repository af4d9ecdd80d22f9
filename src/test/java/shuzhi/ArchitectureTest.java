package shuzhi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import shuzhi.ledger.Thing;
import shuzhi.testing.Sources;

/// Who may know whom (依赖关系): `docs/architecture.md` as tests. A rule that meets no class fails, too, so none of them
/// can go to sleep unseen.
class ArchitectureTest {
    private static JavaClasses house;

    @BeforeAll
    static void read() throws URISyntaxException {
        var place =
                App.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        house = new ClassFileImporter().importPath(Path.of(place)).that(resideInAnyPackage("shuzhi.."));
        assertThat(house).hasSizeGreaterThan(200);
    }

    /// Each room, and the rooms it stands on; it may use them and whatever they stand on. Nothing below knows anything
    /// above.
    private static final String ROOMS = """
            words    |
            proof    |
            calendar | words
            schedule | words
            law      | calendar
            codes    | words
            org      | calendar codes
            ledger   | law org proof schedule
            database | ledger
            figures  | database
            papers   | codes proof
            exchange | database
            web      | exchange
            business | web papers figures
            """;

    private static Map<String, Set<String>> rooms() {
        var rooms = new LinkedHashMap<String, Set<String>>();
        for (var line : ROOMS.lines().toList()) {
            var cells = line.split("\\|", -1);
            var below = new TreeSet<String>(Set.of(cells[0].strip()));
            for (var it : cells[1].strip().split(" ")) below.addAll(rooms.getOrDefault(it, Set.of()));
            rooms.put(cells[0].strip(), below);
        }
        return rooms;
    }

    static Stream<String> roomNames() {
        return rooms().keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roomNames")
    void aRoomUsesOnlyWhatLiesBelow(String room) {
        var allowed = rooms().getOrDefault(room, Set.of()).stream()
                .map(it -> "shuzhi." + it + "..")
                .toArray(String[]::new);
        check(classes()
                .that()
                .resideInAPackage("shuzhi." + room + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(resideOutsideOfPackage("shuzhi..")))
                .because("ground knows nothing above it; move the thing down, or hand it in as a value or a function"));
    }

    @Test
    void everyPackageHasItsPlace() {
        var known = new HashSet<>(rooms().keySet());
        App.BUSINESSES.forEach(it -> known.add(it.name()));
        var unknown = new TreeSet<String>();
        for (var it : house) {
            var parts = it.getPackageName().split("\\.");
            if (parts.length > 1 && !known.contains(parts[1])) unknown.add(it.getPackageName());
        }
        assertThat(unknown)
                .as(
                        "a package below shuzhi is a business (one line in App.BUSINESSES) or ground (a line in ROOMS here and in"
                                + " docs/architecture.md)")
                .isEmpty();
    }

    @Test
    void nobodyKnowsTheTop() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("shuzhi")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("shuzhi")
                .because("Main and App put the house together; no room knows them"));
        check(classes()
                .that()
                .haveFullyQualifiedName(Main.class.getName())
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("shuzhi..")
                        .or(resideInAnyPackage("shuzhi", "shuzhi.words"))
                        .or(describe(
                                "the server that may be unusable",
                                it -> it.getName().startsWith("shuzhi.database.Server"))))
                .because("Main starts commands; commands open App; App wires the house"));
    }

    static Stream<String> businesses() {
        return App.BUSINESSES.stream().map(it -> it.name());
    }

    /// A business reads what another has made known for ever: its acts and the values in them. What a file's
    /// rules remember (`State`) and the thing itself (`Rules.THING`) may be read too (`docs/decisions/0004…`).
    /// Seeds act as people do, through the front door of every business.
    @ParameterizedTest(name = "{0}")
    @MethodSource("businesses")
    void aBusinessTouchesAnotherOnlyThroughItsActs(String name) {
        var own = "shuzhi." + name + "..";
        var others = describe(
                "of another business",
                (JavaClass it) -> App.BUSINESSES.stream()
                        .anyMatch(other -> !other.name().equals(name)
                                && (it.getPackageName() + ".").startsWith("shuzhi." + other.name() + ".")));
        check(classes()
                .that()
                .resideInAPackage(own)
                .and()
                .haveSimpleNameNotEndingWith("Seeds")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(others).or(readable()))
                .andShould(new ArchCondition<JavaClass>("ask no rule of another business") {
                    @Override
                    public void check(JavaClass it, ConditionEvents events) {
                        for (var call : it.getMethodCallsFromSelf())
                            if (others.test(call.getTargetOwner())
                                    && call.getTargetOwner().getSimpleName().equals("Rules"))
                                events.add(SimpleConditionEvent.violated(it, call.getDescription()));
                    }
                })
                .because("businesses meet in the ledger: read the other's acts in a reaction, a view or a figure"));
    }

    /// Acts, states, things and the values they are made of.
    private static DescribedPredicate<JavaClass> readable() {
        var homes = homes();
        return describe("an Act, a State, a thing, or a value of one", it -> {
            if (!homes.contains(it.getPackageName())) return false;
            var top = it;
            while (top.getEnclosingClass().isPresent())
                top = top.getEnclosingClass().get();
            if (Set.of("Act", "State", "Rules").contains(top.getSimpleName())) return true;
            // within Command only the values that commands and acts carry, never a command
            boolean command = top.getSimpleName().equals("Command")
                    && (it.equals(top) || !it.getRawInterfaces().isEmpty());
            return !command && (it.isEnum() || it.isRecord());
        });
    }

    private static Set<String> homes() {
        var homes = new TreeSet<String>();
        for (var thing : App.things()) homes.add(thing.acts().getPackageName());
        return homes;
    }

    /// Of the proof a rule may use what is computed from its arguments alone.
    private static final Set<String> PROOF = Set.of(
            "shuzhi.proof.Digest",
            "shuzhi.proof.Hash",
            "shuzhi.proof.PublicKey",
            "shuzhi.proof.Sm",
            "shuzhi.proof.Verdict");

    static Stream<Thing<?, ?, ?>> things() {
        return App.things().stream();
    }

    /// Rules are pure: the same state, command and context always give the same answer.
    @ParameterizedTest(name = "{0}")
    @MethodSource("things")
    void aThingDependsOnValuesOnly(Thing<?, ?, ?> thing) {
        var home = thing.acts().getPackageName();
        var business = home.substring(0, home.lastIndexOf('.'));
        var siblings = homes().toArray(String[]::new);
        var values = resideInAnyPackage(
                        "java.lang",
                        "java.lang.annotation",
                        "java.lang.invoke",
                        "java.lang.runtime",
                        "java.math",
                        "java.nio.charset",
                        "java.text",
                        "java.time..",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "org.jspecify.annotations",
                        "shuzhi.words",
                        "shuzhi.calendar",
                        "shuzhi.codes",
                        "shuzhi.law",
                        "shuzhi.schedule",
                        "shuzhi.org",
                        "shuzhi.ledger")
                .or(resideInAnyPackage(siblings))
                .or(describe(
                        "a word of its business",
                        it -> it.getPackageName().equals(business) && (it.isEnum() || it.isRecord())))
                .or(describe("a value of a proof", it -> PROOF.contains(it.getName())))
                .or(describe("an array", JavaClass::isArray))
                .or(describe("a primitive", JavaClass::isPrimitive));
        var impure = Set.of(
                "java.time.Clock",
                "java.time.InstantSource",
                "java.util.Random",
                "java.util.Timer",
                "java.util.Scanner",
                "java.lang.Thread",
                "java.lang.ProcessHandle",
                "java.lang.ProcessBuilder",
                "java.lang.Runtime",
                "shuzhi.ledger.Book",
                "shuzhi.ledger.Clerk",
                "shuzhi.ledger.Ledger",
                "shuzhi.ledger.Time",
                "shuzhi.ledger.Vault");
        check(classes()
                .that()
                .resideInAPackage(home)
                .should()
                .onlyDependOnClassesThat(values.and(describe("pure", it -> !impure.contains(it.getName()))))
                .andShould(new ArchCondition<JavaClass>("look at no clock, chance or machine") {
                    @Override
                    public void check(JavaClass it, ConditionEvents events) {
                        for (var access : it.getAccessesFromSelf())
                            if (isImpure(access))
                                events.add(SimpleConditionEvent.violated(it, access.getDescription()));
                    }
                })
                .because("rules are pure: " + business
                        + " hands in the day, the calendar and other files by Context; a draw"
                        + " of lots comes from the command, input and output belong into the business's other rooms"));
    }

    private static boolean isImpure(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        return switch (name) {
            case "now" -> owner.startsWith("java.time.");
            case "randomUUID" -> owner.equals("java.util.UUID");
            case "random" -> owner.equals("java.lang.Math");
            case "systemDefault" -> owner.equals("java.time.ZoneId");
            case "getResource", "getResourceAsStream" -> true;
            default -> owner.equals("java.lang.System");
        };
    }

    /// An auditor can read the folder alone.
    @Test
    void theProofStandsAlone() {
        var sm = describe("the crypto class", (JavaClass it) -> it.getName().matches("shuzhi\\.proof\\.Sm(\\$.*)?"));
        check(classes()
                .that()
                .resideInAPackage("shuzhi.proof..")
                .and(DescribedPredicate.not(sm))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "shuzhi.proof..", "org.jspecify.annotations"))
                .because("the proof rests on the JDK; whatever else it needs comes in behind Sm"));
        check(classes()
                .that(sm)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "javax..", "shuzhi.proof..", "org.jspecify.annotations", "org.bouncycastle..")));
        assertThat(house.that(sm).stream()
                        .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
                        .anyMatch(it -> it.getTargetClass().getName().startsWith("org.bouncycastle.")))
                .as("Sm is the one crypto class; if it is not any more, say here which is")
                .isTrue();
    }

    @Test
    void springLivesInTheWeb() {
        var spring = resideInAnyPackage(
                        "org.springframework..", "jakarta..", "org.apache.catalina..", "org.apache.tomcat..")
                .and(resideOutsideOfPackage("jakarta.mail.."));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("shuzhi.web..")
                .and()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .dependOnClassesThat(spring)
                .because("a page answers with values; only shuzhi.web knows the server"));
        assertThat(house.that(resideInAnyPackage("shuzhi.web..")).stream()
                        .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
                        .anyMatch(it -> spring.test(it.getTargetClass())))
                .as("the web does use Spring; if not, this rule can go")
                .isTrue();
    }

    @Test
    void mailIsSentFromOnePlace() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("shuzhi.exchange")
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.mail..", "org.eclipse.angus.."))
                .because("shuzhi.exchange.Mail is the one that speaks SMTP"));
    }

    /// Who handles connections, beside the packages `database` and `figures` (which asks DuckDB as a stranger
    /// would), and why.
    private static final Map<String, String> CONNECTED = new TreeMap<>(Map.of(
            "shuzhi.App", "opens the house and rebuilds the views in one transaction",
            "shuzhi.BackupCommands", "copies whole tables within one moment",
            "shuzhi.DoctorCommand", "asks the server how durable it is",
            "shuzhi.VerifyCommand", "looks at the stored rows themselves"));

    @Test
    void connectionsStayInTheDatabase() {
        var sql = resideInAnyPackage("java.sql", "javax.sql", "org.postgresql..", "org.duckdb..");
        var found = new TreeSet<String>();
        for (var it : house)
            if (it.getDirectDependenciesFromSelf().stream().anyMatch(use -> sql.test(use.getTargetClass()))) {
                var top = it;
                while (top.getEnclosingClass().isPresent())
                    top = top.getEnclosingClass().get();
                found.add(top.getName());
            }
        assertThat(found.removeIf(it -> it.startsWith("shuzhi.database.") || it.startsWith("shuzhi.figures.")))
                .isTrue();
        assertThat(found)
                .as("ask shuzhi.database.Query; who must hold a connection stands in CONNECTED with the reason")
                .isEqualTo(new TreeSet<>(CONNECTED.keySet()));
    }

    private static final Pattern SQL = Pattern.compile(
            "\\s*(select\\s+[\\w\"*(].*\\s+from|insert\\s+into|update\\s+\\w+\\s+set|delete\\s+from|create\\s+(table|index|view)|drop\\s+(table|index|view|schema)"
                    + "|with\\s+\\w+\\s+as\\s*\\()\\b?.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /// Who speaks SQL, beside `database`, `figures` and the rooms called Views and Figures, and why.
    private static final Map<String, String> SPEAKING = new TreeMap<>(
            Map.of("shuzhi/business/Follower.java", "keeps its own mark of how far it has come, in one table"));

    @Test
    void sqlIsWrittenInViewsAndFigures() {
        var found = new TreeMap<String, String>();
        int inRooms = 0;
        for (var file : Sources.main().files()) {
            var sentences = new ArrayList<String>();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitLiteral(LiteralTree it, Void nothing) {
                    if (it.getValue() instanceof String text
                            && SQL.matcher(text).matches()) sentences.add(text);
                    return null;
                }
            }.scan(file.tree(), null);
            if (sentences.isEmpty()) continue;
            boolean room = file.name().startsWith("shuzhi/database/")
                    || file.name().startsWith("shuzhi/figures/")
                    || file.simpleName().endsWith("Views.java")
                    || file.simpleName().endsWith("Figures.java");
            if (room) inRooms++;
            else found.put(file.name(), sentences.getFirst());
        }
        assertThat(inRooms).isGreaterThan(5);
        assertThat(found.keySet())
                .as("put the question into the business's Views and give it a name (" + found + ")")
                .isEqualTo(new TreeSet<>(SPEAKING.keySet()));
    }

    /// A sentence that is SQL, and one that is not.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select a, b from c                     | true",
                "SELECT * FROM entry where position = ? | true",
                "insert into mark values (?)            | true",
                "update mark set done = ?               | true",
                "delete from mark                       | true",
                "with a as (select 1) select * from a   | true",
                "Select a file and send it.             | false",
                "Update your browser.                   | false",
                "With regard to article 42              | false",
            })
    void whatCountsAsSql(String text, boolean expected) {
        assertThat(SQL.matcher(text).matches()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"util", "utils", "common", "helper", "helpers", "service", "services", "impl", "dto", "manager", "misc"
    })
    void noPackageIsNamed(String name) {
        check(noClasses()
                .should()
                .resideInAPackage(".." + name + "..")
                .because("a package is named after what the bureau calls it"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(house);
    }
}
