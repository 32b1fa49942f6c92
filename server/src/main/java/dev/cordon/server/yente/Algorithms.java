package dev.cordon.server.yente;

import dev.cordon.core.screen.Policy;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The names of yente's algorithms, so that requests which name one are understood. Behind all of them stands Cordon's own
 * evidence, but for {@code ofac}, which emulates OFAC's Sanctions List Search. {@code algorithms.json} describes them.
 */
final class Algorithms {

    private final JsonNode described;

    Algorithms() {
        try (InputStream file = Algorithms.class.getResourceAsStream("algorithms.json")) {
            if (file == null) {
                throw new IllegalStateException("algorithms.json is missing from the jar");
            }
            described = Json.read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code /algorithms} answers. */
    JsonNode described() {
        return described;
    }

    /**
     * The policy that scores as the algorithm is asked to.
     *
     * @throws HttpProblem 400 if there is no algorithm of that name, or it knows one of the settings not
     */
    Policy policy(String asked, JsonNode body, Policy inForce) {
        String name = asked.strip().toLowerCase(Locale.ROOT);
        JsonNode algorithm = find(name.equals("best") ? described.get("best").asString() : name, asked);
        JsonNode config = body.get("config");
        if (config != null && config.isObject()) {
            for (Map.Entry<String, JsonNode> each : config.properties()) {
                if (!algorithm.get("docs").get("config").has(each.getKey())) {
                    throw new HttpProblem(
                            400,
                            "Invalid configuration parameter: " + each.getKey() + " for algorithm "
                                    + algorithm.get("name").asString());
                }
            }
        }
        return name.equals("ofac") ? Policy.shipped("ofac-search") : inForce;
    }

    private JsonNode find(String name, String asked) {
        for (JsonNode each : described.get("algorithms")) {
            if (each.get("name").asString().equals(name)) {
                return each;
            }
        }
        throw new HttpProblem(400, "Invalid algorithm: " + asked);
    }
}
