package dev.cordon.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes back, in however many packets: each request is answered and counted once, over TLS as without. */
class OpenLoopTest {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final int COUNTED = 120;

    @TempDir
    private Path folder = Path.of("");

    static {
        // Else the server waits for an acknowledgement between head and body, which the client delays.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
        threads.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void answersOfAllLengthsAreReadToTheirEnd(boolean encrypted) throws Exception {
        start(encrypted);
        // A record of TLS takes 16,384 bytes.
        List<byte[]> requests = List.of(
                request("/length/1"),
                request("/length/16000"),
                request("/length/16384"),
                request("/length/32768"),
                request("/length/33500"),
                request("/length/400000"),
                request("/chunks/50000"),
                request("/chunks/1"));
        Times times = new OpenLoop(server.getAddress(), encrypted, requests, 400, 16, COUNTED).run(3);
        assertThat(times.summary(200).count()).isEqualTo(COUNTED);
        assertThat(times.summary(Times.SERVED).count()).isEqualTo(COUNTED);
        assertThat(times.count()).isEqualTo(COUNTED);
        assertThat(asked).hasValue(16 + COUNTED);
        assertThat(times.summary(200).millis(1)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aServerThatHangsUpAfterEachAnswerIsAskedAnew(boolean encrypted) throws Exception {
        start(encrypted);
        List<byte[]> requests = List.of(request("/close/200"), request("/length/20"));
        Times times = new OpenLoop(server.getAddress(), encrypted, requests, 100, 0, 40).run(2);
        assertThat(times.summary(200).count()).isEqualTo(40);
        assertThat(asked).hasValue(40);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsRefusedIsNotCountedAsServed(boolean encrypted) throws Exception {
        start(encrypted);
        List<byte[]> requests = List.of(request("/status/503"), request("/length/20"));
        Times times = new OpenLoop(server.getAddress(), encrypted, requests, 200, 0, 40).run(2);
        assertThat(times.summary(503).count()).isEqualTo(20);
        assertThat(times.summary(Times.SERVED).count()).isEqualTo(20);
    }

    @Test
    void aServerThatDoesNotSpeakTlsIsToldBeforeAnythingIsMeasured() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            threads.submit(() -> {
                try (Socket client = plain.accept()) {
                    client.getInputStream().read();
                    client.getOutputStream()
                            .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                }
                return null;
            });
            InetSocketAddress address = (InetSocketAddress) plain.getLocalSocketAddress();
            OpenLoop loop = new OpenLoop(address, true, List.of(request("/length/1")), 10, 0, 1);
            assertThatThrownBy(() -> loop.run(1)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aServerThatAcceptsAndNeverShakesHandsIsNotWaitedForForever() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            InetSocketAddress address = (InetSocketAddress) silent.getLocalSocketAddress();
            List<byte[]> requests = List.of(request("/length/1"));
            OpenLoop loop = new OpenLoop(address, true, requests, 10, 0, 1, Duration.ofMillis(200));
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThatThrownBy(() -> loop.run(1))
                            .isInstanceOf(SocketTimeoutException.class)
                            .hasMessageContaining("did not shake hands"));
        }
    }

    @Test
    void aServerThatStopsShakingHandsInTheMiddleEndsTheMeasuringInTime() throws Exception {
        start(true);
        try (ServerSocket relay = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            // The first connection reaches the server; whoever connects later is accepted and never answered.
            threads.submit(() -> {
                try (Socket client = relay.accept();
                        Socket behind = new Socket(
                                server.getAddress().getAddress(),
                                server.getAddress().getPort())) {
                    threads.submit(() -> client.getInputStream().transferTo(behind.getOutputStream()));
                    behind.getInputStream().transferTo(client.getOutputStream());
                }
                return null;
            });
            InetSocketAddress address = (InetSocketAddress) relay.getLocalSocketAddress();
            List<byte[]> requests = List.of(request("/close/20"));
            OpenLoop loop = new OpenLoop(address, true, requests, 100, 0, 5, Duration.ofSeconds(2));
            Times times = assertTimeoutPreemptively(Duration.ofSeconds(40), () -> loop.run(1));
            assertThat(times.summary(200).count()).isEqualTo(1);
            assertThat(times.count()).isEqualTo(5);
        }
    }

    private static byte[] request(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private void start(boolean encrypted) throws Exception {
        InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        if (encrypted) {
            HttpsServer https = HttpsServer.create(anywhere, 0);
            https.setHttpsConfigurator(new HttpsConfigurator(certified()));
            server = https;
        } else {
            server = HttpServer.create(anywhere, 0);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        String[] path = exchange.getRequestURI().getPath().split("/");
        int number = Integer.parseInt(path[2]);
        byte[] body = new byte[path[1].equals("status") ? 2 : number];
        if (path[1].equals("close")) {
            exchange.getResponseHeaders().set("Connection", "close");
        }
        int status = path[1].equals("status") ? number : 200;
        exchange.sendResponseHeaders(status, path[1].equals("chunks") ? 0 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** With a certificate that the JDK's own tool makes. */
    private SSLContext certified() throws Exception {
        Path file = folder.resolve("key.p12");
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = List.of(
                tool,
                "-genkeypair",
                "-keystore",
                file.toString(),
                "-storepass",
                String.valueOf(PASSWORD),
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
