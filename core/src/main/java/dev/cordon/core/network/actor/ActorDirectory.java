package dev.cordon.core.network.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records of threat actors from any number of sources, found by any of their names. Immutable. */
public final class ActorDirectory {

    /** So many names in common, besides the one asked for, are no accident. */
    private static final int SHARED_NAMES = 3;

    private final List<ThreatActor> actors;
    private final Map<String, List<ThreatActor>> byKey = new HashMap<>();

    public ActorDirectory(List<ThreatActor> actors) {
        this.actors = List.copyOf(actors);
        for (ThreatActor actor : actors) {
            actor.keys()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(actor));
        }
    }

    public List<ThreatActor> actors() {
        return actors;
    }

    /**
     * The actors that the name can mean, each with all records that seem to be of it. More than one: the name is
     * ambiguous. None: nobody knows it.
     *
     * <p>Two records are taken for one actor if each carries the other's own name, if all names of one are names of the
     * other, or if they share three names besides the one asked for. Records that do not carry the name are added if each
     * carries the other's own name; no further step is taken, since every step may lead to another actor.
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
        return groups.stream()
                .map(group -> new ActorGroup(name, widened(group)))
                .toList();
    }

    private static boolean isSame(ThreatActor one, ThreatActor other, String askedFor) {
        Set<String> ones = one.keys();
        Set<String> others = other.keys();
        if (isMutual(one, other) || ones.containsAll(others) || others.containsAll(ones)) {
            return true;
        }
        ones.retainAll(others);
        ones.remove(askedFor);
        return ones.size() >= SHARED_NAMES;
    }

    private static boolean isMutual(ThreatActor one, ThreatActor other) {
        return one.keys().contains(other.nameKey()) && other.keys().contains(one.nameKey());
    }

    private List<ThreatActor> widened(Set<ThreatActor> group) {
        Set<ThreatActor> wide = new LinkedHashSet<>(group);
        for (ThreatActor member : group) {
            for (ThreatActor other : byKey.getOrDefault(member.nameKey(), List.of())) {
                if (isMutual(member, other)) {
                    wide.add(other);
                }
            }
        }
        return List.copyOf(wide);
    }
}
