package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.server.CordonServer;
import dev.cordon.server.ServerSettings;
import dev.cordon.server.http.Limits;
import dev.cordon.server.http.PublicAddress;
import dev.cordon.server.live.Readiness.OnStale;
import dev.cordon.server.tls.TlsFiles;
import dev.cordon.store.Store;
import dev.cordon.store.StoreSettings;
import dev.cordon.store.access.IssuedKey;
import dev.cordon.store.db.StoreLocation;
import io.opentelemetry.api.GlobalOpenTelemetry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the server. */
@Command(
        name = "serve",
        description = {
            "Runs the server: yente's REST API, Cordon's own under /v1, and pages for people, until it is stopped"
                    + " (Ctrl-C, SIGTERM).",
            "",
            "What it must remember lies in CORDON_HOME (~/.cordon unless set). When it runs for the first time it makes a"
                    + " user 'admin' and prints a key for it, once. A watchlist that is replaced while it runs, as"
                    + " 'cordon lists update' does, takes over within seconds.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon serve",
            "  cordon serve --port 8443 --host 0.0.0.0 --max-age 3",
            "  cordon serve --store postgresql://db.example/cordon",
            "",
            "Probes: /healthz, /readyz. Metrics: /metrics. API: /openapi.yaml.",
        })
final class ServeCommand implements Callable<Integer> {

    private static final long STOP_SECONDS = 30;

    /** Probes ask every few seconds, so a server that takes longer to be ready is seen late. */
    private static final Duration WARM_UP = Duration.ofSeconds(3);

    /** Lucene warns of newer JDKs in a format of its own; held here, since loggers are forgotten otherwise. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private static final int LAST_PORT = 0xffff;

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Where to listen (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "PORT", description = "Where to listen (default: ${DEFAULT-VALUE}).")
    private int port = ServerSettings.PORT;

    @Option(
            names = "--lists",
            paramLabel = "FILE",
            description = "The watchlist to use. Else $CORDON_LISTS, else ~/.cordon/watchlist, else a small sample.")
    private @Nullable Path lists;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where the store and the archive of lists are, instead of CORDON_HOME.")
    private @Nullable Path home;

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "A PostgreSQL database instead of a file in the home folder: postgresql://host/database. Else"
                    + " $CORDON_STORE, which keeps a password out of the list of processes.")
    private @Nullable String location;

    @Option(
            names = "--max-age",
            paramLabel = "DAYS",
            converter = MaxAge.class,
            description = "When a list was published longer ago, the server is not ready; see --on-stale.")
    private @Nullable Integer maxAge;

    @Option(
            names = "--on-stale",
            paramLabel = "refuse|say",
            description = "What to do then: screen nobody, or say so in a header (default: ${DEFAULT-VALUE}).")
    private OnStale onStale = OnStale.REFUSE;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Requests a second that each client may send; 0 for any number (default: ${DEFAULT-VALUE}).")
    private double rate;

    @Option(
            names = "--in-work",
            paramLabel = "N",
            description = "Requests at once that keep a thread; beyond, 503 (default: 16 for each processor).")
    private @Nullable Integer inWork;

    @ArgGroup(exclusive = false)
    private @Nullable Tls tls;

    private static final class Tls {

        @Option(
                names = "--tls-cert",
                required = true,
                paramLabel = "FILE",
                description =
                        "Ends TLS itself, with this chain of certificates (PEM), the server's own first. A renewed"
                                + " file takes over by itself.")
        private Path chain = Path.of("");

        @Option(
                names = "--tls-key",
                required = true,
                paramLabel = "FILE",
                description = "The private key of that certificate (PEM, PKCS #8, no password).")
        private Path key = Path.of("");
    }

    @Mixin
    private final OidcOptions oidc = new OidcOptions();

    @Option(names = "--secure", description = "Browsers come over TLS, which a proxy in front ends.")
    private boolean secure;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description =
                    "Where clients reach this server, if a proxy stands in front: https://cordon.bank.example. Else"
                            + " where they say they do, over TLS with --secure.")
    private @Nullable URI address;

    @Option(names = "--log-requests", description = "Log every request, without names or queries.")
    private boolean logRequests;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        LUCENE.setLevel(Level.SEVERE);
        requireAddress();
        requirePort();
        Watchlists watchlists = new Watchlists(console);
        Path folder = home == null ? watchlists.home() : home;
        Files.createDirectories(folder);
        StoreSettings store = StoreSettings.inHome(folder);
        String place = location == null ? console.variable("CORDON_STORE").orElse(null) : location;
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, closed), "cordon-stop"));
        try (Store opened = Store.open(place == null ? store : store.at(StoreLocation.parse(place)));
                CordonServer server = CordonServer.start(
                        settings(folder),
                        new ServedWatchlist(watchlists, lists),
                        opened,
                        new ActorFilesOption().read(console),
                        console.err())) {
            Optional<IssuedKey> first = opened.access().addFirstAdmin("admin", "Administrator");
            first.ifPresent(this::tell);
            console.out().println("Cordon answers at " + server.address());
            console.out().flush();
            stopped.await();
        } finally {
            closed.countDown();
        }
        return ExitCode.CLEAR;
    }

    /** Before anything is opened. */
    private void requireAddress() {
        try {
            new PublicAddress(address, secure);
        } catch (IllegalArgumentException e) {
            CommandSpec command = Objects.requireNonNull(spec, "picocli sets it");
            throw new ParameterException(command.commandLine(), "--address: " + e.getMessage());
        }
    }

    private void requirePort() {
        if (port < 0 || port > LAST_PORT) {
            CommandSpec command = Objects.requireNonNull(spec, "picocli sets it");
            throw new ParameterException(command.commandLine(), "--port must be from 0 to 65535, not " + port);
        }
    }

    /** The process must not end before what is in work is answered and written. */
    private static void stop(CountDownLatch stopped, CountDownLatch closed) {
        stopped.countDown();
        try {
            closed.await(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(IssuedKey key) {
        console.out().println("A user 'admin' was made. Its key, which is shown this once:");
        console.out().println();
        console.out().println("  " + key.secret());
        console.out().println();
        console.out().println("Log in with it, or send it as 'Authorization: ApiKey …'. Make users of your own next.");
    }

    private ServerSettings settings(Path folder) {
        Limits standard = Limits.standard(Runtime.getRuntime().availableProcessors());
        Limits limits = (inWork == null ? standard : standard.withInWork(inWork)).withPerSecond(rate);
        return new ServerSettings(
                host,
                port,
                folder,
                policy::unchecked,
                maxAge,
                onStale,
                limits,
                WARM_UP,
                Duration.ofSeconds(10),
                console.variable("CORDON_UPDATE_TOKEN").orElse(null),
                logRequests,
                secure,
                address,
                tls == null ? null : new TlsFiles(tls.chain, tls.key),
                oidc.settings(console),
                GlobalOpenTelemetry.get(),
                Clock.systemUTC());
    }
}
