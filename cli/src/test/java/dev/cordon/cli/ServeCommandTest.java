package dev.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is told before anything is opened. */
class ServeCommandTest {

    @TempDir
    private Path home = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cordon.bank.example",
                "ftp://cordon.bank.example",
                "https://cordon.bank.example/cordon",
                "https://cordon.bank.example/?a=b",
                "https://me@cordon.bank.example"
            })
    void anAddressOfClientsIsOneOfAWebServer(String address) {
        CommandRun run = CommandRun.of(home, "serve", "--secure", "--address", address);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--address: '" + address + "' is not an address like https://");
        assertThat(home.resolve("store.db")).doesNotExist();
    }
}
