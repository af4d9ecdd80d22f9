package shuzhi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every candidate really takes its permits through all seven steps, and what must be kept is really in its tables.
/// Each
/// runs in its own process on the common server, just as in a measured run.
@TestInstance(Lifecycle.PER_CLASS)
class CandidatesTest {
    private static final List<String> ENGINES = List.of("flowable", "operaton", "camunda");
    private static final int CLIENTS = 4;
    private static final int PERMITS = 20;
    /// One COPY of raw-copy.
    private static final int PERMITS_COPIED = 146;
    private static final long MILLIS_MAX = 60_000;

    private final Arena arena;

    CandidatesTest() throws IOException, InterruptedException {
        var home = Path.of("..").toAbsolutePath().normalize();
        arena = new Arena(home, Flags.parse("--heap", "512m"));
    }

    @BeforeAll
    void everyCandidateRuns() throws IOException, InterruptedException, SQLException {
        for (var name : ENGINES) run(name, PERMITS);
        run("crud", PERMITS);
        run("single-insert", PERMITS);
        run("raw-copy", PERMITS_COPIED);
    }

    private void run(String name, int permits) throws IOException, InterruptedException, SQLException {
        var done = arena.enter(name).run(CLIENTS, MILLIS_MAX, permits);
        assertThat(done.transitions()).as(name).isEqualTo(7L * permits);
    }

    @AfterAll
    void nothingIsLeft() {
        arena.close();
    }

    @ParameterizedTest(name = "{0}, {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', useHeadersInDisplayName = true, textBlock = """
            wanted | question                                                                                   | meaning
            20     | act_hi_procinst where start_user_id_ like 'applicant-%' and business_key_ like 'SW-2026-%' | who applied, for which file
            20     | act_hi_procinst where end_time_ is not null                                               | every file is closed
            120    | act_hi_taskinst where assignee_ like concat(task_def_key_, '-%')                              | an officer of that office took each of six tasks
            120    | act_hi_taskinst where end_time_ >= start_time_                                            | from when until when
            100    | act_hi_taskinst where due_date_ > now() - interval '3 years' and task_def_key_ <> 'accept' | each task after acceptance has its due date
            140    | act_hi_varinst where name_ <> 'due'                                                       | what was written down in each of seven steps
            20     | act_hi_varinst where name_ = 'apply' and octet_length(text_) between 480 and 520          | the form
            20     | act_hi_varinst where name_ = 'due'                                                        | the due date
            120    | act_hi_actinst where act_type_ = 'userTask' and end_time_ is not null                     | the course of the process
            0      | act_ru_task                                                                               | no task is left open
            0      | act_ru_execution                                                                          | no process is left open
            20     | act_hi_taskinst a join act_hi_taskinst b using (proc_inst_id_) where a.task_def_key_ = 'reviewFire' and b.task_def_key_ = 'reviewLand' and b.start_time_ <= a.end_time_ | both reviews were open at the same time
            """)
    void enginesKeepACompleteHistory(int wanted, String question, String meaning) {
        assertThat(ENGINES)
                .as(meaning)
                .allSatisfy(engine -> assertThat(count(engine, question)).isEqualTo(wanted));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            crud          | 20   | dossier where status = 'close' and octet_length(form) between 480 and 520 | every file is closed and keeps its form
            crud          | 140  | audit where officer like concat(action, '-%') or action = 'apply'              | who did what, seven times a file
            single-insert | 140  | entry where octet_length(line) between 350 and 550                       | a row as long as a public line, seven times a file
            single-insert | 20   | entry where number = 0 and octet_length(sealed) between 500 and 560       | the form stands in the first row
            raw-copy      | 1022 | entry where octet_length(line) between 350 and 550                       | the same rows
            raw-copy      | 146  | entry where number = 0 and octet_length(sealed) between 500 and 560       | the form stands in the first row
            raw-copy      | 146  | state where status = 'close' and due > '2026-01-01'                      | one state row per file
            """)
    void plainCandidatesWriteWhatTheySay(String candidate, int wanted, String question, String meaning)
            throws SQLException {
        assertThat(count(candidate, question)).as(meaning).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({"fsync, on", "synchronous_commit, on", "full_page_writes, on", "listen_addresses, 127.0.0.1"})
    void theServerIsDurable(String setting, String wanted) throws SQLException {
        assertThat(arena.server().ask("flowable", "show " + setting)).isEqualTo(wanted);
    }

    private int count(String database, String question) throws SQLException {
        return Integer.parseInt(arena.server().ask(database, "select count(*) from " + question));
    }
}
