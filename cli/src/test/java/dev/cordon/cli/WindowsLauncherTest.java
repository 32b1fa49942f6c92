package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be known of {@code cordon.cmd} without Windows: it is whole, and says the same as the shell script beside it. */
class WindowsLauncherTest {

    private static final Path CHECKOUT = Path.of("..");

    private static String text(String file) throws IOException {
        return Files.readString(CHECKOUT.resolve(file), StandardCharsets.UTF_8);
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Set<String> parts(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** With line feeds alone, cmd loses its place and does not find labels. */
    @Test
    void linesEndAsWindowsWantsIt() throws IOException {
        assertThat(text("cordon.cmd").replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void whereItGoesIsALabel() throws IOException {
        String script = text("cordon.cmd").replace("\r", "");
        Set<String> labels = parts(script, "^:([a-z_]+)$");
        assertThat(parts(script, "^(?!rem ).*?(?:goto |call :)([a-z_]+)")).isEqualTo(labels);
        assertThat(found(script, "^:[a-z_]+$")).doesNotHaveDuplicates();
    }

    /** What the command is made of, or a change would not be built. */
    @Test
    void bothBuildAnewWhenAModuleOfTheCommandHasChanged() throws IOException {
        Set<String> modules = new TreeSet<>(Set.of("cli"));
        List<String> unseen = new ArrayList<>(List.of("cli"));
        while (!unseen.isEmpty()) {
            String pom = text(unseen.remove(0) + "/pom.xml");
            for (String module : parts(pom, "<artifactId>cordon-([a-z]+)</artifactId>")) {
                if (!module.equals("parent") && modules.add(module)) {
                    unseen.add(module);
                }
            }
        }
        String shell =
                parts(text("cordon"), "for module in ([a-z ]+); do").iterator().next();
        assertThat(Stream.of(shell.split(" "))).containsExactlyInAnyOrderElementsOf(modules);
        String list =
                parts(text("cordon.cmd"), "\\$m = ([a-z',]+) \\|").iterator().next();
        assertThat(Stream.of(list.replace("'", "").split(","))).containsExactlyInAnyOrderElementsOf(modules);
    }

    @Test
    void bothRunTheCommandWithTheSameOptions() throws IOException {
        String script = text("cordon.cmd").replace("\r", "");
        for (String kind : List.of("short_options", "server_options", "common_options")) {
            String shell = parts(text("cordon"), "^" + kind + "=\"(-XX[^\"]*)\"")
                    .iterator()
                    .next();
            assertThat(parts(script, "^set \"" + kind + "=([^\"]*)\"")).containsExactly(shell);
        }
    }
}
