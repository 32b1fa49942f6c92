package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day with the store on the command line, with the bundled sample. */
class StoreCommandsTest {

    private static final String[] HIT = {"screen", "--remember", "--customer", "C-17", "Ni Gaobin", "--limit", "1"};

    @TempDir
    Path home;

    private CommandRun run(String... arguments) {
        return CommandRun.of(home, arguments);
    }

    private CommandRun as(String key, String... arguments) {
        return CommandRun.of(home, Map.of("CORDON_KEY", key), arguments);
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    private String user(String admin, String id, String role) {
        CommandRun added = as(admin, "users", "add", id, "--role", role);
        assertThat(added.code()).as(added.err()).isZero();
        return added.out().strip();
    }

    @Test
    void anAlertIsDecidedByTwoAndReturnsWhenTheCustomerChanges() {
        String root = run("users", "add", "root", "--role", "admin").out().strip();
        String ann = user(root, "ann", "approver");
        String bob = user(root, "bob", "approver");
        String alert = found(run(HIT).err(), "alert (\\S+)");
        assertThat(run("alerts", "list").out()).contains(alert, "C-17", "open");

        String[] propose = {
            "alerts",
            "propose",
            alert,
            "false-positive",
            "--reason",
            "other",
            "--comment",
            "passport seen",
            "--exempt-until",
            LocalDate.now(ZoneOffset.UTC).plusDays(90).toString()
        };
        String[] approve = {"alerts", "approve", alert, "--reason", "agreed", "--comment", "passport seen"};
        assertThat(run(propose).err()).contains("set CORDON_KEY");
        assertThat(as(root, propose).err()).contains("root is admin; this takes analyst or approver");
        assertThat(as(ann, propose).code()).isZero();
        assertThat(as(ann, approve).err()).contains("nobody decides on his own proposal");
        assertThat(as(bob, approve).out()).contains("is false-positive, by bob");

        assertThat(run(HIT).err()).contains("no alert, for the exception");
        assertThat(run("screen", "--remember", "--customer", "C-17", "Ni Gaobin", "--limit", "1", "--born", "1985")
                        .err())
                .contains("alert ")
                .doesNotContain("no alert");
        CommandRun shown = run("alerts", "show", alert);
        assertThat(shown.out()).contains("alert.proposed by ann  other: passport seen", "alert.approved by bob");
        assertThat(run("audit", "verify").out()).contains("the audit holds");
    }

    @Test
    void aScreeningIsReplayedToTheByte() {
        String id = found(run("screen", "--remember", "Emma Daniels").err(), "kept as screening (\\S+)");
        CommandRun replay = run("replay", id, "--show");
        assertThat(replay.code()).as(replay.err()).isZero();
        assertThat(replay.out()).contains("the same", "bytes", "\"decision\":\"clear\"");
        assertThat(run("replay", "nobody").err()).contains("there is no screening 'nobody'");
    }

    @Test
    void whatWasTouchedIsTold() throws SQLException, IOException {
        run(HIT);
        String line = run("audit", "checkpoint").out();
        Path kept = Files.writeString(home.resolve("kept.txt"), line);
        assertThat(run("audit", "verify", "--checkpoints", kept.toString()).code())
                .isZero();
        assertThat(run("audit", "export").out().lines().count()).isEqualTo(Long.parseLong(line.split(" ")[2]));
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + home.resolve("cordon").resolve("store.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE alert SET assignee = 'eve'");
        }
        CommandRun verify = run("audit", "verify", "--checkpoints", kept.toString());
        assertThat(verify.code()).isEqualTo(ExitCode.HIT);
        assertThat(verify.out()).contains("changed subject", "is not as the audit left it", "does NOT hold");
        Files.writeString(kept, "nonsense\n");
        assertThat(run("audit", "verify", "--checkpoints", kept.toString()).err())
                .contains("kept.txt:1: not a checkpoint");
    }

    @Test
    void whereThereIsNoStoreThatIsTold() {
        assertThat(run("audit", "verify").err()).contains("there is no store");
        assertThat(run("alerts", "list", "--store", "mysql://host/x").err()).contains("is no place of a store");
        assertThat(run("screen", "--customer", "C-1", "Ni Gaobin").code()).isEqualTo(ExitCode.USAGE);
    }
}
