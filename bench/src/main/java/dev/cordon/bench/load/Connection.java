package dev.cordon.bench.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One connection that is kept open: as little work as possible, since the generator shares the machine with the server. */
final class Connection {

    /** What {@link #send} gives where no answer came. */
    static final int FAILED = 0;

    private static final int TIMEOUT_MILLIS = 20_000;

    private final String host;
    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    Connection(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** Sends a request and reads its answer to the end; gives the status. */
    int send(byte[] request) {
        try {
            Socket open = socket;
            InputStream from = in;
            if (open == null || from == null) {
                open = new Socket(host, port);
                open.setTcpNoDelay(true);
                open.setSoTimeout(TIMEOUT_MILLIS);
                from = new BufferedInputStream(open.getInputStream(), 1 << 15);
                socket = open;
                in = from;
            }
            open.getOutputStream().write(request);
            return answer(from);
        } catch (IOException e) {
            close();
            return FAILED;
        }
    }

    private int answer(InputStream from) throws IOException {
        String first = line(from);
        int status = Integer.parseInt(first.substring(9, 12));
        long length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(from); !header.isEmpty(); header = line(from)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding: chunked")) {
                chunked = true;
            } else if (lower.startsWith("connection: close")) {
                last = true;
            }
        }
        if (chunked) {
            for (int size = chunk(from); size > 0; size = chunk(from)) {
                from.skipNBytes(size + 2L);
            }
            line(from);
        } else {
            from.skipNBytes(length);
        }
        if (last) {
            close();
        }
        return status;
    }

    private static int chunk(InputStream from) throws IOException {
        return Integer.parseInt(line(from).strip(), 16);
    }

    private static String line(InputStream from) throws IOException {
        StringBuilder text = new StringBuilder(64);
        for (int c = from.read(); c != '\n'; c = from.read()) {
            if (c < 0) {
                throw new IOException("the connection ended");
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    void close() {
        Socket open = socket;
        socket = null;
        in = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // It is not used again.
            }
        }
    }
}
