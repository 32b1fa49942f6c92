package dev.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.server.tls.TlsFiles;
import dev.cordon.store.access.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TLS that ends in the server itself, with certificates that the JDK's own tool makes. */
class ConnectionsAreEncryptedTest {

    @TempDir
    private Path home = Path.of("");

    @ParameterizedTest
    @CsvSource({"RSA, 2048", "EC, 256"})
    void screeningsGoOverTls(String algorithm, int size) throws Exception {
        TlsFiles files = make("one", algorithm, size);
        try (RunningServer server = RunningServer.in(home, settings -> settings.withTls(files))) {
            assertThat(server.server().address()).startsWith("https://");
            String answer = ask(server, "POST", "/v1/screen", "{\"name\":\"Ni Gaobin\"}");
            assertThat(answer).startsWith("HTTP/1.1 200").contains("ofac-sdn:47818");
            assertThat(ask(server, "GET", "/v1/lists", "")).contains("Strict-Transport-Security: max-age=31536000");
        }
    }

    @Test
    void aRenewedCertificateTakesOver() throws Exception {
        TlsFiles files = make("one", "EC", 256);
        try (RunningServer server = RunningServer.in(home, settings -> settings.withTls(files))) {
            X509Certificate first = seen(server);
            TlsFiles next = make("two", "EC", 256);
            Files.copy(next.key(), files.key(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Files.copy(next.chain(), files.chain(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(files.chain(), FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
            Patience.until("the new certificate is shown", () -> !seen(server).equals(first));
            assertThat(server.log()).contains("the certificate was renewed");
        }
    }

    @Test
    void filesThatCannotBeUsedAreToldBeforeAnythingIsServed() throws Exception {
        TlsFiles one = make("one", "RSA", 2048);
        TlsFiles two = make("two", "RSA", 2048);
        assertThatThrownBy(() -> new TlsFiles(one.chain(), two.key()).read())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not the key of the first certificate");
        assertThatThrownBy(() -> new TlsFiles(one.chain(), one.chain()).read())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("holds no private key");
        assertThatThrownBy(() -> new TlsFiles(one.key(), one.key()).read()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new TlsFiles(home.resolve("none"), one.key()).read())
                .isInstanceOf(IOException.class);
    }

    /** One request over a connection of its own. */
    private static String ask(RunningServer server, String method, String path, String body) throws Exception {
        try (SSLSocket socket = connect(server, new AtomicReference<>())) {
            socket.getOutputStream()
                    .write((method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Authorization: ApiKey " + server.key(Role.VIEWER) + "\r\nContent-Length: "
                                    + body.length() + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static X509Certificate seen(RunningServer server) throws Exception {
        AtomicReference<X509Certificate> seen = new AtomicReference<>();
        try (SSLSocket socket = connect(server, seen)) {
            socket.startHandshake();
        }
        return seen.get();
    }

    /** Trusts whatever certificate is shown, and notes it. */
    private static SSLSocket connect(RunningServer server, AtomicReference<X509Certificate> seen)
            throws GeneralSecurityException, IOException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Noting(seen)}, null);
        SSLSocket socket = (SSLSocket) context.getSocketFactory()
                .createSocket("127.0.0.1", server.server().port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private record Noting(AtomicReference<X509Certificate> seen) implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            seen.set(chain[0]);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private TlsFiles make(String name, String algorithm, int size) throws Exception {
        Path store = home.resolve(name + ".p12");
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "changeit",
                        "-alias",
                        "a",
                        "-keyalg",
                        algorithm,
                        "-keysize",
                        String.valueOf(size),
                        "-dname",
                        "CN=localhost")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(tool.waitFor()).isZero();
        KeyStore made = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            made.load(in, "changeit".toCharArray());
        }
        Certificate certificate = made.getCertificate("a");
        Path chain = home.resolve(name + ".pem");
        Path key = home.resolve(name + ".key");
        Files.writeString(chain, pem("CERTIFICATE", certificate.getEncoded()));
        Files.writeString(
                key,
                pem("PRIVATE KEY", made.getKey("a", "changeit".toCharArray()).getEncoded()));
        return new TlsFiles(chain, key);
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + what + "-----\n";
    }
}
