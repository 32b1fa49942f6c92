package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.cli.console.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What each command says of itself. */
class HelpTest {

    private static final int WIDTH = 80;

    @TestFactory
    Stream<DynamicTest> eachCommandIsTold() {
        return commands(Main.commandLine(Console.ofProcess()))
                .map(command -> DynamicTest.dynamicTest(command.getCommandSpec().qualifiedName(), () -> {
                    String sentence = CommandSummaries.firstSentence(command.getCommandSpec());
                    assertThat(sentence).matches("[A-Z].+[.?]").doesNotContain("%%");
                    assertThat(command.getUsageMessage().lines()).allMatch(line -> line.length() <= WIDTH);
                }));
    }

    @Test
    void listsCommandsByTheFirstSentenceOfTheirDescriptionWhole(@TempDir Path home) {
        CommandRun run = CommandRun.of(home, "--help");

        assertThat(run.code()).isZero();
        String oneLine = String.join(" ", List.of(run.out().split("\\s+")));
        assertThat(oneLine)
                .contains("quoted and denying, who says what of whom, and which designations no list has yet. drafts")
                .contains("policy Prints a policy: which evidence suffices to alert. alerts");
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::commands));
    }
}
