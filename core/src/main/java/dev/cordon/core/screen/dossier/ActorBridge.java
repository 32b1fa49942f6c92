package dev.cordon.core.screen.dossier;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.network.ReasonText;
import dev.cordon.core.network.Source;
import dev.cordon.core.network.Tie;
import dev.cordon.core.network.TieKind;
import dev.cordon.core.network.actor.ActorKey;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bridge from a threat actor's names to list entries: an entry that carries one of them, or whose statement of reasons
 * names it. The list's own words are the source.
 *
 * <p>Names of actors are often words of the language. A word that was not coined, such as Leviathan, only counts in text on
 * cyber activity; a name of an entry that is such a word makes a namesake until more speaks for it.
 */
final class ActorBridge {

    /** A part of a name in quotes or brackets, as in {@code Main Centre for Special Technologies (GTsST) ('SANDWORM')}. */
    private static final Pattern SET_APART = Pattern.compile("[('‘\"“]+([^()'’\"”]{3,})[)'’\"”]+");

    private static final Pattern NOUGHTS = Pattern.compile("(?<=[a-z])0+(?=\\d)");

    private final String id;
    private final Set<String> keys;
    private final Set<String> ownNames;
    private final ReasonText reasons = new ReasonText();

    /**
     * @param id   of the actor, in ties
     * @param keys of its names
     * @param ownNames keys of those by which it goes first: an entry of that very name is taken for it
     */
    ActorBridge(String id, Set<String> keys, Set<String> ownNames) {
        this.ownNames = Set.copyOf(ownNames);
        this.id = id;
        this.keys = Set.copyOf(keys);
    }

    /** How an entry bears the actor's names. */
    enum Bearing {
        NONE,
        /** One of its names is the same word, and nothing else speaks for it. */
        NAMESAKE,
        OWN
    }

    Bearing bearing(ListedParty entry) {
        Set<String> shared = sharedNames(entry);
        if (shared.isEmpty() || entry.kind() == PartyKind.VESSEL || entry.kind() == PartyKind.AIRCRAFT) {
            return Bearing.NONE;
        }
        boolean sure = shared.size() >= 2
                || isCyber(entry)
                || shared.stream().anyMatch(key -> ActorKey.isNumbered(key) || ownNames.contains(key));
        return sure ? Bearing.OWN : Bearing.NAMESAKE;
    }

    private Set<String> sharedNames(ListedParty entry) {
        Set<String> shared = new LinkedHashSet<>();
        for (PartyName name : entry.party().names()) {
            add(shared, name.text());
            Matcher apart = SET_APART.matcher(name.text());
            while (apart.find()) {
                add(shared, apart.group(1));
            }
        }
        return shared;
    }

    private void add(Set<String> shared, String name) {
        String key = ActorKey.of(name);
        if (keys.contains(key)) {
            shared.add(key);
        }
    }

    /** The ties that an entry of that bearing states: by a name of its own, and by its statements of reasons. */
    List<Tie> ties(ListedParty entry, Bearing bearing) {
        List<Tie> ties = new ArrayList<>();
        if (bearing == Bearing.OWN) {
            ties.add(ownName(entry));
        }
        for (Designation designation : entry.designations()) {
            if (mayName(designation)) {
                ties.addAll(reasons.ties(entry, designation, this::named));
            }
        }
        return List.copyOf(ties);
    }

    /** Text without blanks and marks holds the keys of all names that stand in it; few texts hold any, so this is quick. */
    private boolean mayName(Designation designation) {
        String text = designation.reasons();
        if (text == null) {
            return false;
        }
        String squeezed = NOUGHTS.matcher(ActorKey.of(text)).replaceAll("");
        return keys.stream().anyMatch(squeezed::contains);
    }

    private Tie ownName(ListedParty entry) {
        Designation designation = entry.designations().get(0);
        String names = entry.party().names().stream()
                .map(PartyName::text)
                .filter(name -> {
                    Set<String> shared = new LinkedHashSet<>();
                    add(shared, name);
                    return !shared.isEmpty() || SET_APART.matcher(name).find();
                })
                .findFirst()
                .orElse("");
        Source source = new Source(
                designation.authority(),
                Source.Role.OFFICIAL,
                "names of entry " + entry.party().id(),
                designation.listedOn(),
                names);
        return Tie.of(entry.party().id(), id, TieKind.ALIAS_OF, "listed under the name", source);
    }

    private List<String> named(ListedParty entry, String name) {
        String key = ActorKey.of(name);
        boolean named = keys.contains(key) && (ActorKey.isNumbered(key) || isCyber(entry)) && isWritten(name);
        return named ? List.of(id) : List.of();
    }

    /** A name starts with a capital or a digit; "leviathan" within a sentence is a word. */
    private static boolean isWritten(String name) {
        int first = name.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    private static boolean isCyber(ListedParty entry) {
        return entry.designations().stream()
                .anyMatch(designation ->
                        designation.programme().toLowerCase(Locale.ROOT).contains("cyber"));
    }
}
