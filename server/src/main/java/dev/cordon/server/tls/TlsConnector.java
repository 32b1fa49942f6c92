package dev.cordon.server.tls;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * Takes connections over TLS 1.2 and 1.3. A certificate that is renewed takes over within seconds; files that cannot be used are
 * told and change nothing.
 */
public final class TlsConnector {

    private static final long SECONDS = 5;
    private static final long YEAR_SECONDS = 31_536_000;

    private final TlsFiles files;
    private final Consumer<String> told;
    private final SslContextFactory.Server contexts = new SslContextFactory.Server();
    private String version;

    /**
     * @param told takes lines for the operator
     * @throws IOException if the files cannot be used
     */
    public TlsConnector(TlsFiles files, Consumer<String> told) throws IOException {
        this.files = files;
        this.told = told;
        this.version = files.version();
        contexts.setKeyStore(files.read());
        contexts.setKeyStorePassword("");
        contexts.setIncludeProtocols("TLSv1.2", "TLSv1.3");
    }

    /** The connector of a server; browsers are told to come over TLS only from now on. */
    public ServerConnector of(Server server, HttpConfiguration http) {
        HttpConfiguration secure = new HttpConfiguration(http);
        SecureRequestCustomizer customizer = new SecureRequestCustomizer(false);
        customizer.setStsMaxAge(YEAR_SECONDS);
        secure.addCustomizer(customizer);
        HttpConnectionFactory connections = new HttpConnectionFactory(secure);
        ServerConnector connector =
                new ServerConnector(server, new SslConnectionFactory(contexts, connections.getProtocol()), connections);
        ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "cordon-certificate");
            thread.setDaemon(true);
            return thread;
        });
        watcher.scheduleWithFixedDelay(this::refresh, SECONDS, SECONDS, TimeUnit.SECONDS);
        connector.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStopped(LifeCycle stopped) {
                watcher.shutdownNow();
            }
        });
        return connector;
    }

    /** Looks whether the files have changed. */
    synchronized void refresh() {
        try {
            String now = files.version();
            if (!now.equals(version)) {
                version = now;
                var renewed = files.read();
                contexts.reload(factory -> factory.setKeyStore(renewed));
                told.accept("the certificate was renewed");
            }
        } catch (Exception e) {
            told.accept("the certificate cannot be renewed, so the earlier one stays: " + e.getMessage());
        }
    }
}
