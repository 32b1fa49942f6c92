package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script {@code cordon} in a checkout of its own, with a JDK and a Maven that only note how they are called. */
class LauncherTest {

    private static final Path SCRIPT = Path.of("..", "cordon");
    private static final List<String> TOOLS = List.of(
            "sh",
            "cat",
            "find",
            "grep",
            "head",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "tail",
            "touch",
            "tr");

    @TempDir
    private Path folder;

    private Path checkout;
    private Path bin;
    private Path jdk;

    @BeforeEach
    void makeCheckout() throws IOException {
        assumeThat(System.getProperty("os.name")).doesNotStartWith("Windows");
        checkout = Files.createDirectories(folder.resolve("a checkout"));
        Files.createDirectories(checkout.resolve("cli/src/main"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        script(checkout.resolve("cordon"), Files.readString(SCRIPT));
        bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : TOOLS) {
            script(bin.resolve(tool), "#!/bin/sh\nexec " + existing(tool) + " \"$@\"\n");
        }
        jdk = jdk("jdk", "21.0.1");
    }

    @Test
    void twoFirstUsesAtOnceBuildOnceAndBothAnswer() throws IOException, InterruptedException {
        maven("sleep 1; mkdir -p cli/target; echo jar >cli/target/cordon.jar; echo built >>calls");
        Process first = start(Map.of(), "screen", "Ni Gaobin");
        Process second = start(Map.of(), "screen", "Ni Gaobin");

        assertThat(answer(first)).contains("answer to screen,Ni Gaobin");
        assertThat(answer(second)).contains("answer to screen,Ni Gaobin");
        assertThat(checkout.resolve("calls")).hasContent("built");
        assertThat(checkout.resolve(".cordon/lock")).doesNotExist();
    }

    @Test
    void aBuildThatFailsSaysSoAndIsTriedAgain() throws IOException, InterruptedException {
        maven("echo '[ERROR] no such artefact'; exit 1");
        Process failing = start(Map.of(), "screen", "Ni Gaobin");
        assertThat(answer(failing)).isEmpty();
        assertThat(failing.exitValue()).isEqualTo(ExitCode.FAILED);
        assertThat(messages()).contains("no such artefact", "the build failed", "build.log");

        maven("mkdir -p cli/target; echo jar >cli/target/cordon.jar");
        assertThat(answer(start(Map.of(), "--help"))).contains("answer to --help");
    }

    @Test
    void aMissingMavenIsNamed() throws IOException, InterruptedException {
        Process process = start(Map.of(), "screen", "Ni Gaobin");

        assertThat(answer(process)).isEmpty();
        assertThat(process.exitValue()).isEqualTo(ExitCode.FAILED);
        assertThat(messages()).contains("needs Maven 3.8.7 or later", "Install it");
    }

    @Test
    void aJdkThatIsTooOldIsRefused() throws IOException, InterruptedException {
        Path old = jdk("old", "11.0.2");
        Process process = start(Map.of("CORDON_JAVA_HOME", old.toString()), "screen", "Ni Gaobin");

        assertThat(answer(process)).isEmpty();
        assertThat(process.exitValue()).isEqualTo(ExitCode.FAILED);
        assertThat(messages()).contains(old.toString(), "is no JDK 17 or later").doesNotContain("not found");
    }

    /** The Windows script cannot be run here: it says the same to Maven and Java, and each of its jumps has a label. */
    @Test
    void theWindowsScriptKnowsTheSameOptions() throws IOException {
        String shell = Files.readString(SCRIPT);
        String windows = Files.readString(Path.of("..", "cordon.cmd"), StandardCharsets.US_ASCII);
        for (String shared : List.of(
                "CORDON_JAVA_HOME",
                "CORDON_JAVA_OPTS",
                "CORDON_NO_BUILD",
                "-B -Dquick -Dmaven.test.skip=true -pl cli -am package",
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
                "-XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8",
                "-XX:AOTCacheOutput=",
                "-XX:ArchiveClassesAtExit=")) {
            assertThat(shell).contains(shared);
            assertThat(windows).contains(shared);
        }
        Pattern jump = Pattern.compile("(?:goto |call :)(\\w+)");
        assertThat(jump.matcher(windows).results().map(found -> ":" + found.group(1)))
                .isNotEmpty()
                .allMatch(label -> windows.lines().anyMatch(label::equals));
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(
                home.resolve("bin/java"),
                "#!/bin/sh\nwhile [ \"$1\" != -jar ]; do shift; done; shift; shift\nIFS=,; echo \"answer to $*\"\n");
        script(home.resolve("bin/javac"), "#!/bin/sh\n");
        return home;
    }

    private void maven(String work) throws IOException {
        script(bin.resolve("mvn"), "#!/bin/sh\n" + work + "\n");
    }

    private static void script(Path file, String content) throws IOException {
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path existing(String tool) {
        return List.of(Path.of("/bin", tool), Path.of("/usr/bin", tool)).stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        String[] command = new String[arguments.length + 1];
        command[0] = checkout.resolve("cordon").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("CORDON_JAVA_HOME", jdk.toString());
        builder.environment().putAll(environment);
        builder.redirectError(
                ProcessBuilder.Redirect.appendTo(folder.resolve("messages").toFile()));
        return builder.start();
    }

    private static String answer(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return out;
    }

    private String messages() throws IOException {
        return Files.readString(folder.resolve("messages"));
    }
}
