package dev.cordon.core.network.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The records that several sources keep of what seems to be one actor.
 *
 * @param records at least one
 */
public record ActorGroup(List<ThreatActor> records) {

    public ActorGroup {
        records = List.copyOf(records);
        if (records.isEmpty()) {
            throw new IllegalArgumentException("a group without a record");
        }
    }

    /** The name that most records carry; of equals, one of a numbered series, then the first. */
    public String name() {
        String best = records.get(0).name();
        int bestScore = -1;
        for (ActorName name : names()) {
            int carried = (int) records.stream()
                    .filter(record -> record.keys().contains(name.key()))
                    .count();
            int score = 2 * carried + (ActorKey.isNumbered(name.key()) && name.key().startsWith("apt") ? 1 : 0);
            if (score > bestScore) {
                bestScore = score;
                best = name.text();
            }
        }
        return best;
    }

    /** The id under which ties name the actor. */
    public String id() {
        return "actor:" + ActorKey.of(name());
    }

    /** All names, each once, with all who use it. A user that is a source for another name counts under both. */
    public List<ActorName> names() {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Set<String>> users = new LinkedHashMap<>();
        for (ThreatActor record : records) {
            for (ActorName name : record.names()) {
                texts.putIfAbsent(name.key(), name.text());
                Set<String> by = users.computeIfAbsent(name.key(), any -> new LinkedHashSet<>());
                if (name.usedBy().isEmpty()) {
                    by.add(record.source().publisher());
                }
                by.addAll(name.usedBy());
            }
        }
        List<ActorName> names = new ArrayList<>();
        texts.forEach((key, text) -> names.add(new ActorName(text, List.copyOf(users.getOrDefault(key, Set.of())))));
        return List.copyOf(names);
    }

    /** The keys of all names. */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        records.forEach(record -> keys.addAll(record.keys()));
        return keys;
    }
}
