package dev.cordon.server;

import dev.cordon.server.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Requests and the answers that they must get, as people write them:
 *
 * <pre>
 * # what this is about
 * GET /healthz
 * -> 200
 * {"status":"ok"}
 * </pre>
 *
 * <p>The body of a request stands between its first line and the arrow, headers of the answer ({@code name: value}) between
 * the arrow and the body. Exchanges are parted by blank lines.
 */
final class ExchangeFile {

    /** One request and its answer. */
    record Exchange(
            String about,
            String method,
            String path,
            String body,
            int status,
            List<String> headers,
            @Nullable JsonNode answer) {

        Exchange {
            headers = List.copyOf(headers);
        }

        @Override
        public String toString() {
            return about;
        }
    }

    private ExchangeFile() {}

    static List<Exchange> read(String name) {
        try (InputStream file = ExchangeFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("there is no case file " + name);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            List<Exchange> exchanges = new ArrayList<>();
            for (String block : text.split("\n\\s*\n")) {
                if (block.contains("->")) {
                    exchanges.add(exchange(block.strip().split("\n")));
                }
            }
            return exchanges;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Exchange exchange(String[] lines) {
        int at = 0;
        StringBuilder about = new StringBuilder();
        while (lines[at].startsWith("#")) {
            about.append(about.isEmpty() ? "" : " ")
                    .append(lines[at++].substring(1).strip());
        }
        String[] request = lines[at++].split(" ", 2);
        StringBuilder body = new StringBuilder();
        while (!lines[at].startsWith("->")) {
            body.append(lines[at++]).append('\n');
        }
        int status = Integer.parseInt(lines[at++].substring(2).strip());
        List<String> headers = new ArrayList<>();
        while (at < lines.length && lines[at].matches("[A-Za-z-]+: .*")) {
            headers.add(lines[at++]);
        }
        StringBuilder answer = new StringBuilder();
        while (at < lines.length) {
            answer.append(lines[at++]).append('\n');
        }
        return new Exchange(
                about.toString(),
                request[0],
                request[1],
                body.toString().strip(),
                status,
                headers,
                answer.isEmpty() ? null : Json.read(answer.toString()));
    }
}
