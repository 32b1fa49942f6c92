package dev.cordon.server.oidc;

import dev.cordon.server.access.Sessions;
import dev.cordon.store.access.Access;
import dev.cordon.store.access.User;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets people in whom an identity provider vouches for. Thread-safe. */
public final class OidcLogin {

    private final OidcProvider provider;
    private final OidcUsers users;
    private final Sessions sessions;
    private final InstantSource clock;

    public OidcLogin(OidcSettings settings, Access access, Sessions sessions, InstantSource clock) {
        this.provider = new OidcProvider(settings);
        this.users = new OidcUsers(access, settings);
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Somebody sets out.
     *
     * @param address where the browser goes
     * @param cookie  what it keeps meanwhile
     * @param seconds how long
     */
    public record Start(URI address, String cookie, int seconds) {}

    /**
     * What came of it: a user, or why there is none.
     *
     * @param user    who has logged in, or null
     * @param next    page to go to
     * @param status  of the answer
     * @param problem for people, or empty
     */
    public record Outcome(@Nullable User user, String next, int status, String problem) {}

    /**
     * Begins.
     *
     * @param next page to go to afterwards
     * @return empty if the provider cannot be asked; then {@link #unreachable} says so
     */
    public Optional<Start> begin(String next) {
        try {
            Attempt attempt = Attempt.begin(next, clock.instant());
            return Optional.of(new Start(
                    provider.loginAddress(attempt), attempt.sealed(sessions), (int) Attempt.LENGTH.toSeconds()));
        } catch (OidcException e) {
            return Optional.empty();
        }
    }

    /** What to say if nobody can be sent to the provider. */
    public static Outcome unreachable() {
        return new Outcome(null, "/", 502, "The identity provider cannot be reached. Try again, or log in with a key.");
    }

    /**
     * Ends, with what the browser has brought back.
     *
     * @param cookie that was set at the start
     * @param error  that the provider tells, or null
     */
    public Outcome end(@Nullable String cookie, @Nullable String state, @Nullable String code, @Nullable String error) {
        Attempt attempt = cookie == null
                ? null
                : Attempt.open(cookie, sessions, clock.instant()).orElse(null);
        if (attempt == null || state == null || !attempt.isAnsweredBy(state)) {
            return new Outcome(null, "/", 401, "This login was not begun here, or took too long. Begin again.");
        }
        if (code == null || error != null) {
            return new Outcome(null, attempt.next(), 401, "The identity provider did not let you in.");
        }
        try {
            return new Outcome(users.user(provider.claims(code, attempt)), attempt.next(), 200, "");
        } catch (OidcException e) {
            return new Outcome(null, attempt.next(), e.status(), String.valueOf(e.getMessage()));
        }
    }
}
