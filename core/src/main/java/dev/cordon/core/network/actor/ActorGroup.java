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
 * @param asked   the name that was looked up
 * @param records at least one
 */
public record ActorGroup(String asked, List<ThreatActor> records) {

    public ActorGroup {
        records = List.copyOf(records);
        if (records.isEmpty()) {
            throw new IllegalArgumentException("a group without a record");
        }
    }

    /** The actor's number in the series of the name APT, if most records carry one; else the name asked for, as it is written. */
    public String name() {
        String best = asked;
        int most = 0;
        for (ActorName name : names()) {
            int carried = (int) records.stream()
                    .filter(record -> record.keys().contains(name.key()))
                    .count();
            boolean numbered = name.key().startsWith("apt") && ActorKey.isNumbered(name.key());
            if (name.key().equals(ActorKey.of(asked)) && most == 0) {
                best = name.text();
            }
            if (numbered && carried > most && 2 * carried >= records.size()) {
                most = carried;
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
