package dev.cordon.server.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.cordon.store.access.Access;
import dev.cordon.store.access.Role;
import dev.cordon.store.access.User;
import dev.cordon.store.value.Sha256;
import dev.cordon.store.value.StoreException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which user somebody is. The provider's name for a person is the issuer with the subject, which never changes; an address or
 * a name may pass to somebody else, so a user is never found by it. Where groups give roles, a new person gets a user, and a role
 * that has changed there changes here.
 */
final class OidcUsers {

    private static final String ACTOR = "oidc";

    private final Access access;
    private final OidcSettings settings;

    OidcUsers(Access access, OidcSettings settings) {
        this.access = access;
        this.settings = settings;
    }

    /** The user of a verified token. */
    User user(JWTClaimsSet claims) throws OidcException {
        String externalId = settings.issuer() + " " + claims.getSubject();
        Optional<User> found = access.userByExternalId(externalId);
        if (found.isPresent() && !found.get().active()) {
            throw new OidcException(403, "This user may not come in any more. Ask an administrator.");
        }
        if (settings.roles().isEmpty()) {
            return found.orElseThrow(() -> new OidcException(
                    403,
                    "Nobody has let you in yet. Ask an administrator for a user with the external id " + externalId));
        }
        Role role = role(claims)
                .orElseThrow(() -> new OidcException(
                        403, "None of your groups may use Cordon. Ask whoever keeps the groups of your organisation."));
        try {
            if (found.isEmpty()) {
                return access.addUser(ACTOR, freeId(claims, externalId), name(claims), role, externalId);
            }
            User user = found.get();
            return user.role() == role ? user : access.changeRole(ACTOR, user.id(), role);
        } catch (StoreException e) {
            throw new OidcException(403, "Your role cannot be set: " + e.getMessage());
        }
    }

    private Optional<Role> role(JWTClaimsSet claims) {
        Set<String> groups = texts(claims.getClaim(settings.claim()));
        return settings.roles().entrySet().stream()
                .filter(role -> groups.contains(role.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Set<String> texts(@Nullable Object claim) {
        if (claim instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.toSet());
        }
        return claim == null ? Set.of() : Set.of(claim.toString());
    }

    /** A readable id where there is one that nobody has, since ids are never given to another. */
    private String freeId(JWTClaimsSet claims, String externalId) {
        return Stream.of("preferred_username", "email")
                .map(claims::getClaim)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(id -> id.matches("[A-Za-z0-9._@+-]{1,100}") && !id.equals("system"))
                .filter(id -> access.user(id).isEmpty())
                .findFirst()
                .orElseGet(() -> ACTOR + "-" + Sha256.plain(externalId).substring(0, 16));
    }

    private static String name(JWTClaimsSet claims) {
        return Stream.of("name", "preferred_username", "email", "sub")
                .map(claims::getClaim)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank() && text.length() <= 100)
                .findFirst()
                .orElse("Somebody");
    }
}
