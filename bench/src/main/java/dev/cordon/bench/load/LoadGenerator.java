package dev.cordon.bench.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Sends requests at a fixed rate, whatever the answers do: an open loop. The time of a request counts from the moment at which
 * it was due, not from that at which it could be sent, so a server that stands still for a second shows it in the figures of
 * all requests that fell into that second (no coordinated omission).
 *
 * <pre>
 * java -cp … dev.cordon.bench.load.LoadGenerator URL KEY RATE SECONDS CONNECTIONS [NAMES]
 * java -cp … dev.cordon.bench.load.LoadGenerator http://127.0.0.1:8000 cordon_… 5000 20 64 names.txt
 * java -cp … dev.cordon.bench.load.LoadGenerator https://127.0.0.1:8443 cordon_… 5000 20 64
 * </pre>
 *
 * <p>Each request screens one name of the file, by {@code POST /v1/screen} without a reference. Prints rate and times of
 * those served, and how many were refused with 503; and how late this program itself was in sending, which is part of these
 * times and no fault of the server's. The first two seconds are not counted.
 */
public final class LoadGenerator {

    private static final int PERCENT = 100;
    private static final long UNCOUNTED_SECONDS = 2;
    private static final List<String> NAMES = List.of(
            "Ni Gaobin",
            "Zhao Guangzong",
            "Maria Schneider",
            "Mohammed Al-Hassan",
            "Acme Trading LLC",
            "Иван Петров",
            "Herbert Unauffällig",
            "Wuhan Xiaoruizhi Science and Technology",
            "John Smith",
            "Carmen Rodríguez López");

    private LoadGenerator() {}

    public static void main(String[] arguments) throws IOException {
        URI server = URI.create(arguments[0]);
        int rate = Integer.parseInt(arguments[2]);
        int seconds = Integer.parseInt(arguments[3]);
        int connections = Integer.parseInt(arguments[4]);
        List<String> names =
                arguments.length > 5 ? Files.readAllLines(Path.of(arguments[5]), StandardCharsets.UTF_8) : NAMES;
        List<byte[]> requests =
                names.stream().map(name -> request(server, arguments[1], name)).toList();
        OpenLoop loop = new OpenLoop(
                new InetSocketAddress(server.getHost(), server.getPort()),
                "https".equals(server.getScheme()),
                requests,
                rate,
                rate * UNCOUNTED_SECONDS,
                (long) rate * seconds);
        Times times = loop.run(connections);
        print(times, rate, loop.seconds());
    }

    private static byte[] request(URI server, String key, String name) {
        byte[] body =
                ("{\"name\":\"" + name.replace("\\", " ").replace("\"", " ") + "\"}").getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST /v1/screen HTTP/1.1\r\nHost: " + server.getHost() + "\r\nAuthorization: ApiKey " + key
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = java.util.Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    private static void print(Times times, int rate, double seconds) {
        Times.Summary served = times.summary(200);
        Times.Summary refused = times.summary(503);
        long others = times.count() - served.count() - refused.count();
        System.out.printf(
                Locale.ROOT,
                "asked %,d/s; served %,.0f/s (%,d); refused %,.0f/s (%,d, %.1f %%); other answers and failures %,d%n",
                rate,
                served.count() / seconds,
                served.count(),
                refused.count() / seconds,
                refused.count(),
                (double) PERCENT * refused.count() / Math.max(1, times.count()),
                others);
        System.out.printf(
                Locale.ROOT,
                "served, from the moment due: p50 %.2f ms, p90 %.2f, p99 %.2f, p99.9 %.2f, most %.2f%n",
                served.millis(0.5),
                served.millis(0.9),
                served.millis(0.99),
                served.millis(0.999),
                served.millis(1));
        System.out.printf(Locale.ROOT, "refused: p50 %.2f ms, p99 %.2f%n", refused.millis(0.5), refused.millis(0.99));
        Times.Summary late = times.summary(Times.SENT);
        Times.Summary sent = times.summary(Times.SERVED);
        System.out.printf(
                Locale.ROOT,
                "sent late by: p50 %.2f ms, p99 %.2f; served, from the moment sent: p50 %.2f ms, p99 %.2f%n",
                late.millis(0.5),
                late.millis(0.99),
                sent.millis(0.5),
                sent.millis(0.99));
    }
}
