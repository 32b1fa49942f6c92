package dev.cordon.core.network.actor;

import java.util.List;

/**
 * A name of a threat actor.
 *
 * @param text   as its source writes it
 * @param usedBy who uses it, as far as the source says: vendors, authorities, or the reports cited
 */
public record ActorName(String text, List<String> usedBy) {

    public ActorName {
        usedBy = List.copyOf(usedBy);
        if (ActorKey.of(text).isEmpty()) {
            throw new IllegalArgumentException("a name of an actor needs a letter or a digit");
        }
    }

    public String key() {
        return ActorKey.of(text);
    }
}
