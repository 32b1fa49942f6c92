package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExposureCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theEnergySectorWasTargetedByADesignatedCompany() {
        CommandRun run = CommandRun.of(folder, "exposure", "--sector", "energy");

        assertThat(run.code()).isEqualTo(ExitCode.HIT);
        assertThat(run.out())
                .contains("Texas-based energy company", "US Treasury asserts")
                .contains("designated (block)", "APT31  officially associated (escalate)");
    }

    @Test
    void newZealandsParliamentIsAscribedToAnActorThatNobodyDesignated() {
        CommandRun run = CommandRun.of(folder, "exposure", "--country", "nz");

        assertThat(run.code()).isEqualTo(ExitCode.CLEAR);
        assertThat(run.out()).contains("Parliamentary", "APT40", "denies").doesNotContain("Electoral");
    }

    @Test
    void whatIsNotRecordedIsNotSaidNotToHaveHappened() {
        assertThat(CommandRun.of(folder, "exposure", "--sector", "fisheries").out())
                .contains("does not mean that nothing happened");
        assertThat(CommandRun.of(folder, "exposure").code()).isEqualTo(ExitCode.USAGE);
        assertThat(CommandRun.of(folder, "exposure", "--country", "Britain").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aPictureIsWrittenInTheFormThatItsEndingNames() throws Exception {
        Path holdings = folder.resolve("holdings.csv");
        Files.writeString(holdings, "owner,owned,percentage\nNi Gaobin,Firm,50\n");
        for (String ending : new String[] {"html", "svg", "graphml", "json"}) {
            Path target = folder.resolve("picture." + ending);

            CommandRun run = CommandRun.of(
                    folder, "who", "--graph", target.toString(), "--file", holdings.toString(), "Violet Typhoon");

            assertThat(run.code()).isEqualTo(ExitCode.HIT);
            assertThat(Files.readString(target)).contains("Firm", "Weng Ming", "APT31");
        }
        assertThat(CommandRun.of(folder, "who", "--graph", "picture.doc", "APT31")
                        .code())
                .isEqualTo(ExitCode.FAILED);
    }
}
