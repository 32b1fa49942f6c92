package dev.cordon.core.network.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records of threat actors from any number of sources, found by any of their names. Immutable. */
public final class ActorDirectory {

    private final List<ThreatActor> actors;
    private final Map<String, List<ThreatActor>> byKey = new HashMap<>();

    public ActorDirectory(List<ThreatActor> actors) {
        this.actors = List.copyOf(actors);
        for (ThreatActor actor : actors) {
            actor.keys().forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>())
                    .add(actor));
        }
    }

    public List<ThreatActor> actors() {
        return actors;
    }

    /**
     * The actors that the name can mean, each with all records that seem to be of it. More than one: the name is
     * ambiguous. None: nobody knows it.
     *
     * <p>Two records are taken for one actor if each carries the other's own name, or if they share two names besides the
     * one asked for. Records that do not carry the name are added if they share two names with those that do; no further
     * step is taken, since every step may lead to another actor.
     */
    public List<ActorGroup> find(String name) {
        String key = ActorKey.of(name);
        List<Set<ThreatActor>> groups = new ArrayList<>();
        for (ThreatActor actor : byKey.getOrDefault(key, List.of())) {
            Set<ThreatActor> joined = new LinkedHashSet<>(Set.of(actor));
            groups.removeIf(group -> {
                boolean same = group.stream().anyMatch(other -> isSame(actor, other, key));
                if (same) {
                    joined.addAll(group);
                }
                return same;
            });
            groups.add(joined);
        }
        return groups.stream().map(group -> new ActorGroup(widened(group))).toList();
    }

    private static boolean isSame(ThreatActor one, ThreatActor other, String askedFor) {
        if (one.keys().contains(other.nameKey()) && other.keys().contains(one.nameKey())) {
            return true;
        }
        Set<String> shared = new LinkedHashSet<>(one.keys());
        shared.retainAll(other.keys());
        shared.remove(askedFor);
        return shared.size() >= 2 || (shared.size() == 1 && (one.nameKey().equals(askedFor) || other.nameKey().equals(askedFor)));
    }

    private List<ThreatActor> widened(Set<ThreatActor> group) {
        Set<ThreatActor> wide = new LinkedHashSet<>(group);
        for (ThreatActor member : group) {
            for (String key : member.keys()) {
                for (ThreatActor other : byKey.getOrDefault(key, List.of())) {
                    Set<String> shared = new LinkedHashSet<>(member.keys());
                    shared.retainAll(other.keys());
                    if (shared.size() >= 2) {
                        wide.add(other);
                    }
                }
            }
        }
        return List.copyOf(wide);
    }
}
