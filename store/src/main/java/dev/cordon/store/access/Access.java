package dev.cordon.store.access;

import dev.cordon.store.chain.AuditEvent;
import dev.cordon.store.db.Columns;
import dev.cordon.store.db.Database;
import dev.cordon.store.db.SubjectTable;
import dev.cordon.store.db.Unit;
import dev.cordon.store.db.Writer;
import dev.cordon.store.value.FitText;
import dev.cordon.store.value.JsonDetail;
import dev.cordon.store.value.Sha256;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import dev.cordon.store.value.Timestamp;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Users and keys. Thread-safe. */
public final class Access {

    /** The tables that the audit watches. */
    public static final List<SubjectTable> TABLES = List.of(
            new SubjectTable(User.TYPE, "account", "id", User::of),
            new SubjectTable(ApiKey.TYPE, "api_key", "id", ApiKey::of));

    private static final Pattern USER_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@+-]{0,99}");
    private static final Pattern SECRET = Pattern.compile("cordon_([0-9a-f]{12})_([A-Za-z0-9_-]{43})");
    private static final int ID_BYTES = 6;
    private static final int SECRET_BYTES = 32;

    private final Database database;
    private final Writer writer;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public Access(Database database, Writer writer, InstantSource clock) {
        this.database = database;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Adds a user.
     *
     * @param id         one to a hundred letters, digits and {@code . _ @ + -}; {@code system} is taken
     * @param externalId what an identity provider calls the user, or null
     * @throws StoreException {@code INVALID} for an id of another form, {@code CONFLICT} if the id or external id is taken
     */
    public User addUser(String actor, String id, String name, Role role, @Nullable String externalId) {
        User user = user(id, name, role, externalId);
        return writer.write(unit -> insert(unit, actor, user));
    }

    private User user(String id, String name, Role role, @Nullable String externalId) {
        if (!USER_ID.matcher(id).matches() || id.equals(AuditEvent.SYSTEM)) {
            throw new StoreException(
                    Reason.INVALID,
                    "'" + FitText.mended(id, 100) + "' cannot be the id of a user; use letters, digits and . _ @ + -");
        }
        return new User(
                id,
                FitText.required("name", name, FitText.SHORT),
                role,
                true,
                FitText.optional("external id", externalId, FitText.SHORT),
                Timestamp.cut(clock.instant()));
    }

    private static User insert(Unit unit, String actor, User user) {
        unit.handle()
                .execute(
                        "INSERT INTO account (id, name, role, active, external_id, created_at) VALUES (?, ?, ?, ?, ?, ?)",
                        user.id(),
                        user.name(),
                        user.role().label(),
                        1,
                        user.externalId(),
                        Timestamp.text(user.createdAt()));
        unit.audit(AuditEvent.of(actor, "user.added", user, detail(user)));
        return user;
    }

    private static JsonDetail detail(User user) {
        return new JsonDetail()
                .put("name", user.name())
                .put("role", user.role().label())
                .put("active", user.active());
    }

    /**
     * Makes the first user, an administrator, and a key, if there is no user yet.
     *
     * @return the key, or empty if there are users
     */
    public Optional<IssuedKey> addFirstAdmin(String id, String name) {
        User admin = user(id, name, Role.ADMIN, null);
        return writer.write(unit -> {
            boolean empty = unit.handle()
                            .createQuery("SELECT COUNT(*) FROM account")
                            .mapTo(Long.class)
                            .one()
                    == 0;
            if (!empty) {
                return Optional.<IssuedKey>empty();
            }
            insert(unit, AuditEvent.SYSTEM, admin);
            return Optional.of(issue(unit, AuditEvent.SYSTEM, admin.id(), "first key", null));
        });
    }

    /**
     * Gives a user another role.
     *
     * @throws StoreException {@code FORBIDDEN} if no administrator would be left
     */
    public User changeRole(String actor, String id, Role role) {
        return change(actor, "user.role-changed", id, user -> user.with(role));
    }

    /** Lets a user in again. */
    public User activate(String actor, String id) {
        return change(actor, "user.activated", id, user -> user.with(true));
    }

    /**
     * Keeps a user out, whatever keys there are.
     *
     * @throws StoreException {@code FORBIDDEN} if no administrator would be left
     */
    public User deactivate(String actor, String id) {
        return change(actor, "user.deactivated", id, user -> user.with(false));
    }

    private User change(String actor, String kind, String id, UnaryOperator<User> change) {
        return writer.write(unit -> {
            User user = change.apply(find(unit, id));
            unit.handle()
                    .execute(
                            "UPDATE account SET role = ?, active = ? WHERE id = ?",
                            user.role().label(),
                            user.active() ? 1 : 0,
                            id);
            long admins = unit.handle()
                    .createQuery("SELECT COUNT(*) FROM account WHERE role = 'admin' AND active = 1")
                    .mapTo(Long.class)
                    .one();
            if (admins == 0) {
                throw new StoreException(Reason.FORBIDDEN, "no administrator would be left; make another one first");
            }
            unit.audit(AuditEvent.of(actor, kind, user, detail(user)));
            return user;
        });
    }

    private static User find(Unit unit, String id) {
        return unit.handle()
                .createQuery("SELECT * FROM account WHERE id = ?")
                .bind(0, id)
                .map(User::of)
                .findOne()
                .orElseThrow(() -> StoreException.notFound("user", id));
    }

    /** All users, in the order of their ids. */
    public List<User> users() {
        return database.read(handle -> handle.createQuery("SELECT * FROM account ORDER BY id")
                .map(User::of)
                .list());
    }

    public Optional<User> user(String id) {
        return one("SELECT * FROM account WHERE id = ?", id);
    }

    /** The user whom an identity provider calls so, active or not. */
    public Optional<User> userByExternalId(String externalId) {
        return one("SELECT * FROM account WHERE external_id = ?", externalId);
    }

    private Optional<User> one(String sql, String value) {
        return database.read(
                handle -> handle.createQuery(sql).bind(0, value).map(User::of).findOne());
    }

    /**
     * Makes a key for a user.
     *
     * @param expiresAt until when it is valid; null for ever
     */
    public IssuedKey issueKey(String actor, String userId, String label, @Nullable Instant expiresAt) {
        String fit = FitText.required("label", label, FitText.SHORT);
        return writer.write(unit -> issue(unit, actor, find(unit, userId).id(), fit, expiresAt));
    }

    private IssuedKey issue(Unit unit, String actor, String userId, String label, @Nullable Instant expiresAt) {
        String id = HexFormat.of().formatHex(bytes(ID_BYTES));
        String secret =
                "cordon_" + id + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
        Instant expiry = expiresAt == null ? null : Timestamp.cut(expiresAt);
        ApiKey key = new ApiKey(id, userId, label, Sha256.plain(secret), unit.now(), expiry, null);
        unit.handle()
                .execute(
                        "INSERT INTO api_key (id, user_id, label, secret_hash, created_at, expires_at, revoked_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        id,
                        userId,
                        label,
                        key.secretHash(),
                        Timestamp.text(key.createdAt()),
                        Columns.text(expiry),
                        null);
        unit.audit(AuditEvent.of(
                actor, "key.issued", key, new JsonDetail().put("user", userId).put("label", label)));
        return new IssuedKey(key, secret);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Withdraws a key at once; a second time changes nothing. */
    public ApiKey revokeKey(String actor, String keyId) {
        return writer.write(unit -> {
            ApiKey key = unit.handle()
                    .createQuery("SELECT * FROM api_key WHERE id = ?")
                    .bind(0, keyId)
                    .map(ApiKey::of)
                    .findOne()
                    .orElseThrow(() -> StoreException.notFound("key", keyId));
            if (key.revokedAt() != null) {
                return key;
            }
            ApiKey revoked = key.revoked(unit.now());
            unit.handle()
                    .execute(
                            "UPDATE api_key SET revoked_at = ? WHERE id = ?", Columns.text(revoked.revokedAt()), keyId);
            unit.audit(AuditEvent.of(actor, "key.revoked", revoked, new JsonDetail().put("user", key.userId())));
            return revoked;
        });
    }

    /** All keys of a user, withdrawn ones too, the earliest first. */
    public List<ApiKey> keys(String userId) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM api_key WHERE user_id = ? ORDER BY created_at, id")
                        .bind(0, userId)
                        .map(ApiKey::of)
                        .list());
    }

    /**
     * Who shows this secret: an active user with a valid key, or nobody. One indexed read; the comparison takes the same time
     * however much of a wrong secret is right.
     */
    public Optional<Identity> authenticate(String secret) {
        Matcher parts = SECRET.matcher(secret);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<ApiKey> key = database.read(handle -> handle.createQuery("SELECT * FROM api_key WHERE id = ?")
                .bind(0, parts.group(1))
                .map(ApiKey::of)
                .findOne());
        return key.filter(known -> sameHash(known, secret))
                .filter(known -> known.valid(clock.instant()))
                .flatMap(known -> user(known.userId()).filter(User::active).map(user -> new Identity(user, known)));
    }

    private static boolean sameHash(ApiKey key, String secret) {
        return MessageDigest.isEqual(
                key.secretHash().getBytes(StandardCharsets.US_ASCII),
                Sha256.plain(secret).getBytes(StandardCharsets.US_ASCII));
    }
}
