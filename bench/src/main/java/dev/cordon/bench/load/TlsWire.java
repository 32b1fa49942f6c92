package dev.cordon.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * TLS over a socket, for one request and one answer at a time. Believes any certificate, since it measures servers on machines of
 * whoever runs it. Belongs to one thread.
 */
final class TlsWire {

    private static final SSLContext CONTEXT = context();
    private static final long NANOS_A_MILLI = 1_000_000L;

    private final SocketChannel channel;
    private final SSLEngine engine;
    private final ByteBuffer sealedOut;
    private final ByteBuffer sealedIn;
    private final ByteBuffer nothing = ByteBuffer.allocate(0);

    private TlsWire(SocketChannel channel, SSLEngine engine) {
        this.channel = channel;
        this.engine = engine;
        int size = engine.getSession().getPacketBufferSize();
        sealedOut = ByteBuffer.allocate(size);
        sealedIn = ByteBuffer.allocate(2 * size).limit(0);
    }

    /**
     * Shakes hands over a connected channel that does not block.
     *
     * @param patience how long that may take
     * @throws SocketTimeoutException if it takes longer
     */
    static TlsWire over(SocketChannel channel, Duration patience) throws IOException {
        SSLEngine engine = CONTEXT.createSSLEngine();
        engine.setUseClientMode(true);
        TlsWire wire = new TlsWire(channel, engine);
        engine.beginHandshake();
        try (Selector coming = Selector.open()) {
            channel.register(coming, SelectionKey.OP_READ);
            wire.shakeHands(coming, patience);
        }
        return wire;
    }

    private void shakeHands(Selector coming, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        ByteBuffer plain = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize());
        HandshakeStatus status = engine.getHandshakeStatus();
        while (status != HandshakeStatus.NOT_HANDSHAKING && status != HandshakeStatus.FINISHED) {
            switch (status) {
                case NEED_WRAP -> status = seal(nothing);
                case NEED_TASK -> {
                    engine.getDelegatedTask().run();
                    status = engine.getHandshakeStatus();
                }
                default -> {
                    SSLEngineResult result = engine.unwrap(sealedIn, plain);
                    if (result.getStatus() == SSLEngineResult.Status.BUFFER_UNDERFLOW) {
                        await(coming, end);
                    }
                    status = result.getStatus() == SSLEngineResult.Status.BUFFER_UNDERFLOW
                            ? engine.getHandshakeStatus()
                            : result.getHandshakeStatus();
                }
            }
        }
    }

    /** Waits until something has come. */
    private void await(Selector coming, long end) throws IOException {
        int count = fill();
        while (count == 0) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new SocketTimeoutException("the server did not shake hands in time; does it speak TLS?");
            }
            coming.select(key -> {}, Math.max(1, left / NANOS_A_MILLI));
            count = fill();
        }
        if (count < 0) {
            throw new EOFException("the server hung up while hands were shaken");
        }
    }

    /** Sends all of it; waits for the socket if need be, as answers are awaited one by one. */
    void write(ByteBuffer plain) throws IOException {
        while (plain.hasRemaining()) {
            seal(plain);
        }
    }

    private HandshakeStatus seal(ByteBuffer plain) throws IOException {
        sealedOut.clear();
        HandshakeStatus status = engine.wrap(plain, sealedOut).getHandshakeStatus();
        sealedOut.flip();
        while (sealedOut.hasRemaining()) {
            channel.write(sealedOut);
        }
        return status;
    }

    /** Reads what has come; negative at the end. There must be room for a packet. */
    int read(ByteBuffer plain) throws IOException {
        int count = fill();
        int before = plain.position();
        SSLEngineResult.Status status = SSLEngineResult.Status.OK;
        while (status == SSLEngineResult.Status.OK && sealedIn.hasRemaining()) {
            status = engine.unwrap(sealedIn, plain).getStatus();
        }
        boolean over = count < 0 || status == SSLEngineResult.Status.CLOSED;
        return over && plain.position() == before ? -1 : plain.position() - before;
    }

    private int fill() throws IOException {
        sealedIn.compact();
        int count = channel.read(sealedIn);
        sealedIn.flip();
        return count;
    }

    private static SSLContext context() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Anybody()}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM has no TLS", e);
        }
    }

    private static final class Anybody implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            // A client is not asked.
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // See above.
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
