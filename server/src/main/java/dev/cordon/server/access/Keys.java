package dev.cordon.server.access;

import dev.cordon.server.http.Client;
import dev.cordon.store.access.Access;
import dev.cordon.store.access.Identity;
import dev.cordon.store.access.User;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who shows which key. What the store says is believed for two seconds, so that a withdrawn key is out within that time
 * and a busy client does not cost two reads a request. Secrets are remembered by their hash only.
 */
public final class Keys {

    private static final Duration BELIEVED = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    /** A client, and until when that is believed. */
    private record Known(Client client, long until) {}

    private final Access access;
    private final InstantSource clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    public Keys(Access access, InstantSource clock) {
        this.access = access;
        this.clock = clock;
    }

    /** Who shows this secret; empty if it opens nothing. */
    public Optional<Client> client(String secret) {
        String hash = hash(secret);
        Optional<Client> believed = believed(hash);
        if (believed.isPresent()) {
            return believed;
        }
        Optional<Identity> identity = access.authenticate(secret);
        return identity.map(found -> remember(hash, found.user()));
    }

    /** Who shows this secret, if that is known without asking the store. */
    public Optional<Client> known(String secret) {
        return believed(hash(secret));
    }

    /** The id of the key that a secret belongs to; empty if it opens nothing. */
    public Optional<Identity> identity(String secret) {
        return access.authenticate(secret);
    }

    /**
     * Who came in with this key of this user some time ago, or vouched for by an identity provider; empty if that opens nothing
     * any more.
     */
    public Optional<Client> returning(String userId, String keyId) {
        String mark = userId + "/" + keyId;
        Optional<Client> believed = believed(mark);
        if (believed.isPresent()) {
            return believed;
        }
        return access.user(userId)
                .filter(User::active)
                .filter(user -> keyId.equals(Sessions.VOUCHED) || isValid(userId, keyId))
                .map(user -> remember(mark, user));
    }

    private boolean isValid(String userId, String keyId) {
        return access.keys(userId).stream().anyMatch(key -> key.id().equals(keyId) && key.valid(clock.instant()));
    }

    private Optional<Client> believed(String mark) {
        Known found = known.get(mark);
        return found != null && found.until() > clock.millis() ? Optional.of(found.client()) : Optional.empty();
    }

    private Client remember(String mark, User user) {
        if (known.size() >= MOST) {
            known.clear();
        }
        Client client = new Client(user.id(), user.name(), user.role().label(), Roles.permissions(user.role()));
        known.put(mark, new Known(client, clock.millis() + BELIEVED.toMillis()));
        return client;
    }

    /** Forgets what was believed, so that a change counts at once on this server. */
    public void forget() {
        known.clear();
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
