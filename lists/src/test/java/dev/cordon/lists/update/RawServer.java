package dev.cordon.lists.update;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that sends whatever bytes a test wants, so that it can lie as no honest server would. */
final class RawServer implements Closeable {

    /** Answers one request; the connection is closed afterwards. */
    @FunctionalInterface
    interface Answer {

        void to(String request, OutputStream out) throws IOException, InterruptedException;
    }

    private static final long PATIENCE = 5_000;

    private final ServerSocket socket;
    private final Thread thread;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile Answer answer = (request, out) -> {};

    RawServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    void answer(Answer value) {
        answer = value;
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** Where it listens, or has listened. */
    int port() {
        return socket.getLocalPort();
    }

    /** The heads of all requests so far. */
    List<String> requests() {
        return requests;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread answering = new Thread(() -> answer(connection));
                answering.setDaemon(true);
                answering.start();
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            String request = head(connection.getInputStream());
            requests.add(request);
            answer.to(request, connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (IOException e) {
            // The client went away, as it must where the answer is a fault.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.write(b);
            last = last << 8 | b;
            if (last == 0x0d0a0d0a) {
                break;
            }
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    /** Sends a whole, honest answer. */
    static void send(OutputStream out, String status, byte[] body, String... headers) throws IOException {
        head(out, status, body.length, headers);
        out.write(body);
    }

    /** Sends a head that declares a length; none if it is negative. */
    static void head(OutputStream out, String status, long length, String... headers) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append("\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        if (length >= 0) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        out.write(head.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Nobody is answered any more when it returns: who waits for a connection may be given one while the socket is closed. */
    @Override
    public void close() throws IOException {
        socket.close();
        thread.interrupt();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
