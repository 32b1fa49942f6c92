package dev.cordon.server.http;

import io.javalin.http.Context;
import java.util.regex.Pattern;

/** Headers that every answer carries. */
public final class SecurityHeaders {

    /** No inline script or style, nothing from elsewhere, no framing. */
    public static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pattern STATE = Pattern.compile("[\\x21-\\x7e ]{1,512}");

    private SecurityHeaders() {}

    public static void set(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cache-Control", "no-store");
        trace(context);
    }

    /** W3C trace context comes back as it came, if it is one. */
    private static void trace(Context context) {
        String parent = context.header("traceparent");
        if (parent != null && TRACE.matcher(parent).matches()) {
            context.header("traceparent", parent);
            String state = context.header("tracestate");
            if (state != null && STATE.matcher(state).matches()) {
                context.header("tracestate", state);
            }
        }
    }
}
