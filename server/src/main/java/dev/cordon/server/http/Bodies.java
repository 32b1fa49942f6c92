package dev.cordon.server.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** The body of a request, read once, within bounds of size and time. */
public final class Bodies {

    private static final String BYTES = "cordon.body";
    private static final String FIELDS = "cordon.fields";
    private static final int CHUNK = 8 * 1024;
    private static final int MOST_FIELDS = 200;
    private static final byte[] NONE = {};

    private Bodies() {}

    /**
     * Reads the body.
     *
     * @throws HttpProblem 413 if it is larger than allowed, 408 if it takes longer: a client that sends a byte now and then
     *     must not keep a thread for ever
     */
    public static void read(Context context, long most, long millis) {
        if (context.req().getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        long end = System.nanoTime() + millis * 1_000_000;
        try (InputStream in = context.bodyInputStream()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK);
            byte[] chunk = new byte[CHUNK];
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                out.write(chunk, 0, count);
                if (out.size() > most) {
                    throw tooLarge(most);
                }
                if (System.nanoTime() > end) {
                    throw tooSlow();
                }
            }
            context.attribute(BYTES, out.toByteArray());
        } catch (IOException e) {
            if (e.getCause() instanceof TimeoutException) {
                throw tooSlow();
            }
            throw new HttpProblem(400, "the body ends before it should");
        }
    }

    private static HttpProblem tooLarge(long most) {
        return new HttpProblem(413, "the body is larger than " + most + " bytes; send less at once");
    }

    private static HttpProblem tooSlow() {
        return new HttpProblem(408, "the body came too slowly; send the request again");
    }

    /** The body that was read; empty if there was none. */
    public static byte[] bytes(Context context) {
        byte[] bytes = context.attribute(BYTES);
        return bytes == null ? NONE : bytes;
    }

    /** The first value of a field of a form that was sent as the body. */
    public static Optional<String> field(Context context, String name) {
        return fields(context, name).stream().findFirst();
    }

    /** All values of a field of a form that was sent as the body. */
    public static List<String> fields(Context context, String name) {
        Map<String, List<String>> fields = context.attribute(FIELDS);
        if (fields == null) {
            fields = parse(new String(bytes(context), StandardCharsets.UTF_8));
            context.attribute(FIELDS, fields);
        }
        return fields.getOrDefault(name, List.of());
    }

    private static Map<String, List<String>> parse(String form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int count = 0;
        for (String field : form.split("&")) {
            if (++count > MOST_FIELDS) {
                throw new HttpProblem(400, "the form has more than " + MOST_FIELDS + " fields");
            }
            int equals = field.indexOf('=');
            String name = equals < 0 ? field : field.substring(0, equals);
            String value = equals < 0 ? "" : field.substring(equals + 1);
            fields.computeIfAbsent(decode(name), any -> new ArrayList<>()).add(decode(value));
        }
        return fields;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new HttpProblem(400, "the form is not encoded as application/x-www-form-urlencoded");
        }
    }
}
