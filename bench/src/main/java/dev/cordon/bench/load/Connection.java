package dev.cordon.bench.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One connection that is kept open and carries one request at a time: as little work as possible, since the generator shares
 * the machine with the server. Belongs to one thread.
 */
final class Connection {

    /** The status where no answer came. */
    static final int FAILED = 0;

    private static final int UNFINISHED = -1;
    /** What a packet of TLS may hold, and a little. */
    private static final int ROOM = 1 << 15;

    private static final String END_OF_CHUNKS = "0\r\n\r\n";

    private final InetSocketAddress server;
    private final Selector selector;
    private final boolean encrypted;
    private final Duration patience;
    private @Nullable TlsWire tls;
    private ByteBuffer answer = ByteBuffer.allocate(4 * ROOM);
    private @Nullable SocketChannel channel;
    private long number;
    private long due;
    private long sent;

    /**
     * @param encrypted whether to speak TLS
     * @param patience  how long connecting may take, and shaking hands
     */
    Connection(InetSocketAddress server, Selector selector, boolean encrypted, Duration patience) {
        this.server = server;
        this.selector = selector;
        this.encrypted = encrypted;
        this.patience = patience;
    }

    /** Which request is on its way. */
    long number() {
        return number;
    }

    /** When the request that is on its way was due. */
    long due() {
        return due;
    }

    /** When it was sent. */
    long sent() {
        return sent;
    }

    /** Connects before there is anything to send. */
    void open() throws IOException {
        connect();
    }

    /** Sends a request; false if that fails at once. */
    boolean send(byte[] request, long whichNumber, long whenDue) {
        number = whichNumber;
        due = whenDue;
        sent = System.nanoTime();
        answer.clear();
        try {
            SocketChannel open = channel == null ? connect() : channel;
            ByteBuffer out = ByteBuffer.wrap(request);
            TlsWire wire = tls;
            if (wire != null) {
                wire.write(out);
            }
            while (out.hasRemaining()) {
                open.write(out);
            }
            return true;
        } catch (IOException e) {
            close();
            return false;
        }
    }

    private SocketChannel connect() throws IOException {
        SocketChannel open = SocketChannel.open();
        try {
            open.socket().connect(server, Math.toIntExact(patience.toMillis()));
            open.setOption(StandardSocketOptions.TCP_NODELAY, true);
            open.configureBlocking(false);
            tls = encrypted ? TlsWire.over(open, patience) : null;
            open.register(selector, SelectionKey.OP_READ, this);
        } catch (IOException e) {
            open.close();
            throw e;
        }
        channel = open;
        return open;
    }

    /** Reads what has come: the status of a whole answer, {@link #FAILED}, or a negative number if more is to come. */
    int read() {
        SocketChannel open = channel;
        if (open == null) {
            return FAILED;
        }
        try {
            if (answer.remaining() < ROOM) {
                answer = ByteBuffer.allocate(answer.capacity() * 2).put(answer.flip());
            }
            TlsWire wire = tls;
            if ((wire == null ? open.read(answer) : wire.read(answer)) < 0) {
                close();
                return FAILED;
            }
            return status();
        } catch (IOException e) {
            close();
            return FAILED;
        }
    }

    private int status() {
        byte[] bytes = answer.array();
        int size = answer.position();
        int end = headEnd(bytes, size);
        if (end < 0) {
            return UNFINISHED;
        }
        String head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int length = head.indexOf("\ncontent-length:");
        if (length >= 0) {
            int from = length + "\ncontent-length:".length();
            int until = head.indexOf('\r', from);
            if (size < end + Integer.parseInt(head.substring(from, until).strip())) {
                return UNFINISHED;
            }
        } else if (!new String(bytes, 0, size, StandardCharsets.ISO_8859_1).endsWith(END_OF_CHUNKS)) {
            return UNFINISHED;
        }
        if (head.contains("\nconnection: close")) {
            close();
        }
        return Integer.parseInt(head.substring(9, 12));
    }

    /** Behind the empty line; negative if it is not there yet. */
    private static int headEnd(byte[] bytes, int size) {
        for (int i = 3; i < size; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n') {
                return i + 1;
            }
        }
        return UNFINISHED;
    }

    void close() {
        SocketChannel open = channel;
        channel = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // It is not used again.
            }
        }
    }
}
