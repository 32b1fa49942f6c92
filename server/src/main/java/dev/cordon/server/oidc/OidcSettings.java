package dev.cordon.server.oidc;

import dev.cordon.store.access.Role;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The identity provider that people log in by.
 *
 * @param issuer  as its tokens name it; its configuration is looked for below
 * @param client  id under which Cordon is registered there
 * @param secret  of that client, or null for a public one; proof of possession (PKCE) is sent in any case
 * @param address where browsers reach Cordon, without a path
 * @param claim   of the token that holds the groups of a person
 * @param roles   which role a group gives, the first that fits; empty if roles are given in Cordon only
 */
public record OidcSettings(
        URI issuer, String client, @Nullable String secret, URI address, String claim, Map<String, Role> roles) {

    /** The claim that most providers put groups in. */
    public static final String GROUPS = "groups";

    public OidcSettings {
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    }

    /** Where the provider sends the browser back to; to be registered there. */
    URI answerAddress() {
        return address.resolve("/login/oidc/answer");
    }
}
