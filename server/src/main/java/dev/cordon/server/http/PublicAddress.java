package dev.cordon.server.http;

import io.javalin.http.Context;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where clients reach the server. Behind a proxy the connection itself tells neither that they come over TLS nor, with some
 * proxies, under which name; and headers that claim it ({@code X-Forwarded-Proto} and the like) may be anybody's. So it is taken from the
 * settings.
 *
 * @param fixed  the address, without a path; null for the one by which a client calls the server
 * @param secure whether clients come over TLS, where nothing is fixed
 */
public record PublicAddress(@Nullable URI fixed, boolean secure) {

    /** @throws IllegalArgumentException if the address is not one of a web server, or has a path, a query or a fragment */
    public PublicAddress {
        if (fixed != null && !isOrigin(fixed)) {
            throw new IllegalArgumentException(
                    "'" + fixed + "' is not an address like https://cordon.bank.example, without a path");
        }
    }

    private static boolean isOrigin(URI address) {
        String path = address.getRawPath();
        return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && (path == null || path.isEmpty() || path.equals("/"))
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
    }

    /** Scheme, host and port: {@code https://cordon.bank.example}. */
    public String origin(Context context) {
        if (fixed != null) {
            return fixed.getScheme() + "://" + fixed.getRawAuthority();
        }
        return (secure ? "https" : context.scheme()) + "://" + context.host();
    }
}
