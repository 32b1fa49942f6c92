package dev.cordon.documents.dossier;

import dev.cordon.documents.claim.Named;
import dev.cordon.documents.mention.MentionedParty;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a text, with what the text makes of him.
 *
 * @param named  who
 * @param party  with entries, if listed; else null
 * @param roles  with the ids of the claims that give them; a listed party is designated without a claim
 */
public record RoleHolder(Named named, @Nullable MentionedParty party, Map<Role, List<String>> roles) {

    public RoleHolder {
        roles = java.util.Collections.unmodifiableMap(copy(roles));
    }

    private static Map<Role, List<String>> copy(Map<Role, List<String>> roles) {
        Map<Role, List<String>> copy = new EnumMap<>(Role.class);
        copy.putAll(roles);
        return copy;
    }

    /** The gravest role. */
    public Role gravest() {
        return roles.keySet().iterator().next();
    }

    public Set<Role> all() {
        return roles.keySet();
    }
}
