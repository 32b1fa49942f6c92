package dev.cordon.server.direct;

import java.util.Map;

/**
 * An answer of status 200.
 *
 * @param headers beside those that every answer has
 * @param body    JSON
 */
public record DirectAnswer(Map<String, String> headers, byte[] body) {

    public DirectAnswer {
        headers = Map.copyOf(headers);
    }
}
