package dev.cordon.server.http;

import io.javalin.http.Context;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Headers that every answer carries. */
public final class SecurityHeaders {

    /** No inline script or style, nothing from elsewhere, no framing. */
    public static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Those that are the same for all. */
    public static final Map<String, String> FIXED = Map.of(
            "Content-Security-Policy",
            POLICY,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pattern STATE = Pattern.compile("[\\x21-\\x7e ]{1,512}");

    private SecurityHeaders() {}

    /** Sets them on an answer. */
    public static void set(Context context) {
        FIXED.forEach(context::header);
        trace(context::header, context::header);
    }

    /**
     * Lets pages of other sites show an answer in a frame: for what has nothing in it that can be clicked by mistake.
     */
    public static void allowFraming(Context context) {
        context.header(
                "Content-Security-Policy", POLICY.replace("frame-ancestors 'none'", "frame-ancestors http: https:"));
        context.removeHeader("X-Frame-Options");
    }

    /**
     * W3C trace context comes back as it came, if it is one.
     *
     * @param asked a header of the request by its name
     * @param set   sets a header of the answer
     */
    public static void trace(Function<String, @Nullable String> asked, BiConsumer<String, String> set) {
        String parent = asked.apply("traceparent");
        if (parent != null && TRACE.matcher(parent).matches()) {
            set.accept("traceparent", parent);
            String state = asked.apply("tracestate");
            if (state != null && STATE.matcher(state).matches()) {
                set.accept("tracestate", state);
            }
        }
    }
}
