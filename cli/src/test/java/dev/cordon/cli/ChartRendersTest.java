package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Helm itself renders the chart, and the command takes the arguments that it gives to servers. Needs {@code helm} on the PATH; is reported
 * as skipped without it.
 */
class ChartRendersTest {

    private static final Path CHART = Path.of("..", "packaging", "helm", "cordon");

    private record Rendered(int code, String text) {}

    private static Rendered render(String... settings) throws IOException, InterruptedException {
        Optional<String> helm = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "helm"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
        assumeThat(helm).as("helm on the PATH").isPresent();
        List<String> command = new ArrayList<>(List.of(helm.orElseThrow(), "template", "bank", CHART.toString()));
        for (String setting : settings) {
            command.add("--set");
            command.add(setting);
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Rendered(process.waitFor(), text);
    }

    @Test
    void oneServerKeepsItsStoreOnItsVolume() throws Exception {
        Rendered rendered = render();
        assertThat(rendered.code()).as(rendered.text()).isZero();
        assertThat(rendered.text())
                .contains("replicas: 1", "runAsNonRoot: true", "readOnlyRootFilesystem: true", "path: /readyz")
                .doesNotContain("--store", "CORDON_STORE", "--address");
    }

    @Test
    void severalServersShareASecret() throws Exception {
        Rendered rendered = render("replicas=3", "secret=shared", "address=https://cordon.bank.example");
        assertThat(rendered.code()).as(rendered.text()).isZero();
        assertThat(rendered.text())
                .contains(
                        "replicas: 3",
                        "name: CORDON_STORE",
                        "key: store",
                        "subPath: session.key",
                        "--address=https://cordon.bank.example");
    }

    @Test
    void severalServersWithoutACommonStoreAreRefused() throws Exception {
        Rendered rendered = render("replicas=2");
        assertThat(rendered.code()).isNotZero();
        assertThat(rendered.text()).contains("several servers need a PostgreSQL store that they share");
    }

    /** Each argument is one that the command knows. */
    @Test
    void theCommandTakesTheArguments() throws Exception {
        String help = CommandRun.of(Path.of("target"), "serve", "--help").out();
        List<String> options = render("store=postgresql://db/cordon", "address=https://cordon.bank.example")
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("- --"))
                .map(line -> line.substring(2).replaceFirst("=.*", ""))
                .toList();
        assertThat(options).contains("--store", "--address", "--secure", "--max-age");
        assertThat(options).allSatisfy(option -> assertThat(help).contains(option));
    }
}
