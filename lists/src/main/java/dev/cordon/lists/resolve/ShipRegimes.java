package dev.cordon.lists.resolve;

import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which regimes of different lists hold the same ships, learned from the names that they share. Ships' names are short and
 * chosen again and again, and lists say little else of ships. But where governments list the same fleet, one name in both lists is
 * one ship; where they do not, it is a namesake.
 */
final class ShipRegimes {

    /**
     * Of the smaller regime, the share of ships with a namesake in the other one, from which the two hold the same ships. Below
     * a quarter, namesakes are mostly others: Iran's tankers of 2012 and Russia's of 2024 have many names in common.
     */
    private static final double LEAST_SHARE = 0.4;

    private static final int LEAST_SHIPS = 3;

    /** Words for "motor tanker" and the like, which some lists write before the name. */
    private static final Pattern PREFIX = Pattern.compile("^(?:M ?[TV]|MOTOR (?:TANKER|VESSEL)) ");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, List<Profile>> byName = new HashMap<>();
    private final Map<String, Integer> ships = new HashMap<>();
    private final Map<String, Set<String>> mates = new HashMap<>();

    ShipRegimes(List<Profile> profiles) {
        for (Profile profile : profiles) {
            if (profile.entry().kind() == PartyKind.VESSEL) {
                profile.programmes().forEach(regime -> ships.merge(regime, 1, Integer::sum));
                names(profile)
                        .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(profile));
            }
        }
        for (List<Profile> namesakes : byName.values()) {
            namesakes.forEach(one ->
                    namesakes.stream().filter(other -> !one.isOfList(other)).forEach(other -> learn(one, other)));
        }
    }

    private void learn(Profile one, Profile other) {
        for (String left : one.programmes()) {
            for (String right : other.programmes()) {
                mates.computeIfAbsent(left + " | " + right, key -> new HashSet<>())
                        .add(one.id());
            }
        }
    }

    /** Whether two ships have a whole name in common that no other ship of their lists has, and are of regimes that hold the same. */
    boolean areOne(Profile one, Profile other) {
        return names(one).stream()
                        .map(name -> byName.getOrDefault(name, List.of()))
                        .anyMatch(namesakes ->
                                namesakes.contains(other) && isAlone(one, namesakes) && isAlone(other, namesakes))
                && goTogether(one, other);
    }

    private static boolean isAlone(Profile ship, List<Profile> namesakes) {
        return namesakes.stream().filter(ship::isOfList).count() == 1;
    }

    private boolean goTogether(Profile one, Profile other) {
        return one.programmes().stream()
                .anyMatch(left -> other.programmes().stream().anyMatch(right -> {
                    int both = Math.min(
                            mates.getOrDefault(left + " | " + right, Set.of()).size(),
                            mates.getOrDefault(right + " | " + left, Set.of()).size());
                    int smaller = Math.min(ships.getOrDefault(left, 0), ships.getOrDefault(right, 0));
                    return both >= LEAST_SHIPS && both >= LEAST_SHARE * smaller;
                }));
    }

    private static Set<String> names(Profile ship) {
        return ship.party().names().stream()
                .map(PartyName::text)
                .map(text -> BETWEEN_WORDS
                        .matcher(text.toUpperCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip())
                .map(text -> PREFIX.matcher(text).replaceFirst(""))
                .collect(Collectors.toSet());
    }
}
