package dev.cordon.lists.update;

import dev.cordon.lists.SampleLists;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** What can go wrong with a server, by the names in {@code update-faults.tsv}. */
final class Faults {

    private static final byte[] WHOLE = UnList.of("2026-02-01", 40);

    private Faults() {}

    static RawServer.Answer of(String name, RawServer server) {
        return switch (name) {
            case "silent" -> (request, out) -> Thread.sleep(20_000);
            case "stalls" -> (request, out) -> stall(out);
            case "trickles" -> (request, out) -> trickle(out);
            case "not http" ->
                (request, out) -> out.write("SSH-2.0-OpenSSH_9.2\r\n".getBytes(StandardCharsets.US_ASCII));
            case "says more than it sends" -> (request, out) -> partly(out, WHOLE.length * 3L, WHOLE);
            case "says less than it sends" -> (request, out) -> partly(out, WHOLE.length / 2, WHOLE);
            case "breaks off" -> (request, out) -> partly(out, WHOLE.length, Arrays.copyOf(WHOLE, 500));
            case "breaks off in a chunk" -> (request, out) -> chunk(out, Arrays.copyOf(WHOLE, 500));
            case "says it is huge" -> (request, out) -> partly(out, 1L << 40, WHOLE);
            case "never ends" -> (request, out) -> endless(out);
            case "redirects in a loop" -> (request, out) -> redirect(out, server.url("/again"));
            case "redirects to a file" -> (request, out) -> redirect(out, "file:///etc/passwd");
            case "redirects nowhere" -> (request, out) -> RawServer.send(out, "302 Found", new byte[0]);
            case "redirects to another protocol" -> (request, out) -> redirect(out, "ftp://127.0.0.1/list.xml");
            case "403" -> (request, out) -> RawServer.send(out, "403 Forbidden", WHOLE);
            case "404" -> (request, out) -> RawServer.send(out, "404 Not Found", WHOLE);
            case "500" -> (request, out) -> RawServer.send(out, "500 Internal Server Error", WHOLE);
            case "503 for an hour" ->
                (request, out) -> RawServer.send(out, "503 Service Unavailable", WHOLE, "Retry-After: 3600");
            case "304 unasked" -> (request, out) -> RawServer.send(out, "304 Not Modified", new byte[0]);
            case "206 unasked" -> (request, out) -> RawServer.send(out, "206 Partial Content", WHOLE);
            case "web page" ->
                (request, out) -> RawServer.send(out, "200 OK", text("<!DOCTYPE html><html><h1>Soon</h1>"));
            case "empty" -> (request, out) -> RawServer.send(out, "200 OK", new byte[0]);
            case "truncated" -> (request, out) -> RawServer.send(out, "200 OK", Arrays.copyOf(WHOLE, 3000));
            case "truncated gzip" -> (request, out) -> RawServer.send(out, "200 OK", Arrays.copyOf(packed(), 300));
            case "length unknown" -> (request, out) -> lengthUnknown(out);
            case "another list" -> (request, out) -> RawServer.send(out, "200 OK", ukList());
            case "shrunk" -> (request, out) -> RawServer.send(out, "200 OK", UnList.of("2026-02-01", 35));
            case "far too short" -> (request, out) -> RawServer.send(out, "200 OK", UnList.of("2026-02-01", 3));
            case "older" -> (request, out) -> RawServer.send(out, "200 OK", UnList.of("2025-12-31", 40));
            case "of tomorrow's year" -> (request, out) -> RawServer.send(out, "200 OK", UnList.of("2199-01-01", 40));
            case "damaged" ->
                (request, out) -> RawServer.send(
                        out, "200 OK", WHOLE, "Repr-Digest: sha-256=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:");
            default -> throw new IllegalArgumentException("no such fault: " + name);
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void stall(OutputStream out) throws IOException, InterruptedException {
        partly(out, WHOLE.length, Arrays.copyOf(WHOLE, 500));
        out.flush();
        Thread.sleep(20_000);
    }

    private static void trickle(OutputStream out) throws IOException, InterruptedException {
        RawServer.head(out, "200 OK", WHOLE.length);
        for (byte each : WHOLE) {
            out.write(each);
            out.flush();
            Thread.sleep(50);
        }
    }

    private static void partly(OutputStream out, long declared, byte[] sent) throws IOException {
        RawServer.head(out, "200 OK", declared);
        out.write(sent);
    }

    private static void chunk(OutputStream out, byte[] sent) throws IOException {
        RawServer.head(out, "200 OK", -1, "Transfer-Encoding: chunked");
        out.write(text(Integer.toHexString(sent.length) + "\r\n"));
        out.write(sent);
        out.write(text("\r\n"));
    }

    private static void endless(OutputStream out) throws IOException {
        RawServer.head(out, "200 OK", -1, "Transfer-Encoding: chunked");
        byte[] part = new byte[1 << 16];
        while (true) {
            out.write(text(Integer.toHexString(part.length) + "\r\n"));
            out.write(part);
            out.write(text("\r\n"));
        }
    }

    private static void redirect(OutputStream out, String to) throws IOException {
        RawServer.send(out, "302 Found", new byte[0], "Location: " + to);
    }

    private static void lengthUnknown(OutputStream out) throws IOException {
        RawServer.head(out, "200 OK", -1);
        out.write(text("1,\"ABENA TESTOVIC\",\"individual\",\"DRC\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n"));
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(WHOLE);
        }
        return bytes.toByteArray();
    }

    private static byte[] ukList() throws IOException {
        try (InputStream content = SampleLists.uk().get(0).open()) {
            return content.readAllBytes();
        }
    }
}
