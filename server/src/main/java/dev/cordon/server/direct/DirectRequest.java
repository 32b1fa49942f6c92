package dev.cordon.server.direct;

import dev.cordon.server.http.Client;
import dev.cordon.server.http.Params;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request that was let in, whichever door it came by.
 *
 * @param client who sends it
 * @param path   of the address
 * @param query  of the address, without the question mark, or null
 * @param params of the query
 * @param header a header by its name, or null
 * @param body   all of it
 */
public record DirectRequest(
        Client client,
        String path,
        @Nullable String query,
        Params params,
        Function<String, @Nullable String> header,
        byte[] body) {}
