package dev.cordon.server;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.screen.Policy;
import dev.cordon.server.http.Limits;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.oidc.OidcSettings;
import dev.cordon.server.tls.TlsFiles;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a server runs.
 *
 * @param host        address to listen on
 * @param port        port to listen on; 0 for any that is free
 * @param home        folder of the archive of lists and of the store
 * @param policy      to screen under, made for each watchlist
 * @param maxAge      days after which a list is too old, or null for any age
 * @param onStale     what to do then
 * @param limits      how much clients may ask for
 * @param warmUp      how long to get up to speed before being ready, at most; zero for not at all
 * @param patience    how long requests may go on when the server is told to stop
 * @param updateToken that {@code /updatez} asks for, or null to let nobody update
 * @param logRequests whether each request is logged
 * @param secure      whether browsers come over TLS, which a proxy in front ends
 * @param address     where clients reach the server if that is elsewhere than they say themselves, as behind a proxy; without a path
 * @param tls         certificate and key of a server that ends TLS itself, or null for one that does not
 * @param oidc        the identity provider that people log in by, or null if they log in with keys only
 * @param telemetry   takes a span for each request; what does nothing costs nothing
 * @param clock       of logs, ages and deadlines
 */
public record ServerSettings(
        String host,
        int port,
        Path home,
        Function<Watchlist, Policy> policy,
        @Nullable Integer maxAge,
        Readiness.OnStale onStale,
        Limits limits,
        Duration warmUp,
        Duration patience,
        @Nullable String updateToken,
        boolean logRequests,
        boolean secure,
        @Nullable URI address,
        @Nullable TlsFiles tls,
        @Nullable OidcSettings oidc,
        OpenTelemetry telemetry,
        Clock clock) {

    /** Where yente listens, too. */
    public static final int PORT = 8000;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The usual settings, for the machine itself only. */
    public static ServerSettings standard(Path home) {
        return new ServerSettings(
                "127.0.0.1",
                PORT,
                home,
                watchlist -> Policy.BALANCED,
                null,
                Readiness.OnStale.REFUSE,
                Limits.standard(Runtime.getRuntime().availableProcessors()),
                Duration.ZERO,
                PATIENCE,
                null,
                false,
                false,
                null,
                null,
                null,
                GlobalOpenTelemetry.get(),
                Clock.systemUTC());
    }

    public ServerSettings withPort(int value) {
        return with(fields -> fields.port = value);
    }

    public ServerSettings withLimits(Limits value) {
        return with(fields -> fields.limits = value);
    }

    public ServerSettings withWarmUp(Duration value) {
        return with(fields -> fields.warmUp = value);
    }

    public ServerSettings withPatience(Duration value) {
        return with(fields -> fields.patience = value);
    }

    public ServerSettings withMaxAge(@Nullable Integer value, Readiness.OnStale action) {
        return with(fields -> {
            fields.maxAge = value;
            fields.onStale = action;
        });
    }

    public ServerSettings withUpdateToken(@Nullable String value) {
        return with(fields -> fields.updateToken = value);
    }

    /** Behind a proxy that ends TLS: at this address, or at the one that clients give, if it is null. */
    public ServerSettings withSecure(@Nullable URI value) {
        return with(fields -> {
            fields.secure = true;
            fields.address = value;
        });
    }

    public ServerSettings withTls(@Nullable TlsFiles value) {
        return with(fields -> fields.tls = value);
    }

    public ServerSettings withOidc(@Nullable OidcSettings value) {
        return with(fields -> fields.oidc = value);
    }

    public ServerSettings withTelemetry(OpenTelemetry value) {
        return with(fields -> fields.telemetry = value);
    }

    public ServerSettings withClock(Clock value) {
        return with(fields -> fields.clock = value);
    }

    private ServerSettings with(Consumer<Fields> change) {
        Fields fields = new Fields(this);
        change.accept(fields);
        return fields.settings();
    }

    /** The settings that may be changed one by one, while they are being changed. */
    private static final class Fields {
        private final ServerSettings before;
        private int port;
        private @Nullable Integer maxAge;
        private Readiness.OnStale onStale;
        private Limits limits;
        private Duration warmUp;
        private Duration patience;
        private @Nullable String updateToken;
        private boolean secure;
        private @Nullable URI address;
        private @Nullable TlsFiles tls;
        private @Nullable OidcSettings oidc;
        private OpenTelemetry telemetry;
        private Clock clock;

        Fields(ServerSettings before) {
            this.before = before;
            this.port = before.port;
            this.maxAge = before.maxAge;
            this.onStale = before.onStale;
            this.limits = before.limits;
            this.warmUp = before.warmUp;
            this.patience = before.patience;
            this.updateToken = before.updateToken;
            this.secure = before.secure;
            this.address = before.address;
            this.tls = before.tls;
            this.oidc = before.oidc;
            this.telemetry = before.telemetry;
            this.clock = before.clock;
        }

        ServerSettings settings() {
            return new ServerSettings(
                    before.host,
                    port,
                    before.home,
                    before.policy,
                    maxAge,
                    onStale,
                    limits,
                    warmUp,
                    patience,
                    updateToken,
                    before.logRequests,
                    secure,
                    address,
                    tls,
                    oidc,
                    telemetry,
                    clock);
        }
    }
}
