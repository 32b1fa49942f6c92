package dev.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.store.access.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shapes of yente's API: requests and answers as its own tests and clients know them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YenteExchangesTest {

    private RunningServer server;

    @BeforeAll
    void start(@TempDir Path home) {
        server = RunningServer.in(home);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static List<ExchangeFile.Exchange> exchanges() {
        return ExchangeFile.read("yente/exchanges.txt");
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void isAnsweredAsYenteDoes(ExchangeFile.Exchange exchange) {
        HttpResponse<String> response = server.send(server.request(exchange.path(), server.key(Role.VIEWER))
                .method(
                        exchange.method(),
                        exchange.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(exchange.body()))
                .build());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(exchange.status());
        for (String header : exchange.headers()) {
            int colon = header.indexOf(':');
            assertThat(response.headers().firstValue(header.substring(0, colon).toLowerCase(Locale.ROOT)))
                    .hasValue(header.substring(colon + 1).strip());
        }
        if (exchange.answer() != null) {
            assertThat(new Pattern(exchange.answer()).misfits(server.json(response)))
                    .isEmpty();
        }
    }
}
