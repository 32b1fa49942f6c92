package dev.cordon.core.network.actor;

import dev.cordon.core.network.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One source's record of a threat actor.
 *
 * @param id          the source's id of the record
 * @param names       all names, the source's own first
 * @param country     of suspected origin, as the source writes it; empty if it says nothing
 * @param description what the source says of the actor, in a sentence or two; may be empty
 * @param targets     sectors and victims in the source's words
 * @param similar     what the source says of how it relates to records elsewhere
 * @param source      who keeps the record
 */
public record ThreatActor(
        String id,
        List<ActorName> names,
        String country,
        String description,
        List<String> targets,
        List<Similarity> similar,
        Source source) {

    /**
     * That a source holds two records to be of the same actor.
     *
     * @param id         the other record's id
     * @param likelihood how likely, in the source's word; empty if it does not say
     */
    public record Similarity(String id, String likelihood) {}

    public ThreatActor {
        names = List.copyOf(names);
        targets = List.copyOf(targets);
        similar = List.copyOf(similar);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("actor " + id + " has no name");
        }
    }

    /** The name under which the source keeps it. */
    public String name() {
        return names.get(0).text();
    }

    public String nameKey() {
        return names.get(0).key();
    }

    /** The keys of all names. */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        names.forEach(name -> keys.add(name.key()));
        return keys;
    }
}
