package dev.cordon.core.screen.dossier;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.network.actor.ActorDirectory;
import dev.cordon.core.network.actor.ActorGroup;
import dev.cordon.core.network.actor.ActorKey;
import dev.cordon.core.network.actor.ThreatActor;
import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.core.network.claim.CaseParty;
import dev.cordon.core.screen.Decision;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.Screening;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Answers who is behind a name. Immutable and safe for many threads; holds all entries of the watchlist in memory.
 *
 * <pre>{@code
 * List<Dossier> dossiers = new Who(screener, directory, facts).ask("Violet Typhoon");
 * }</pre>
 *
 * <p>Looks for a threat actor of that name; failing that, for a party of a case file; failing that, for entries that
 * carry the name or match it.
 */
public final class Who {

    private final Screener screener;
    private final ActorDirectory directory;
    private final CaseFacts facts;
    private final List<ListedParty> entries;

    public Who(Screener screener, ActorDirectory directory, CaseFacts facts) {
        this.screener = screener;
        this.directory = directory;
        this.facts = facts;
        Watchlist watchlist = screener.watchlist();
        List<ListedParty> all = new ArrayList<>(watchlist.size());
        for (int i = 0; i < watchlist.size(); i++) {
            all.add(watchlist.entry(i));
        }
        this.entries = List.copyOf(all);
    }

    /** The dossiers of all that the name can mean. None: it is unknown. Several: it is ambiguous. */
    public List<Dossier> ask(String name) {
        DossierBuilder builder = new DossierBuilder(screener, facts, entries, directory);
        List<ActorGroup> groups = directory.find(name);
        if (!groups.isEmpty()) {
            return oneForEachListed(name, groups.stream().map(builder::ofActor).toList(), builder);
        }
        String key = ActorKey.of(name);
        List<CaseParty> parties = facts.parties().stream()
                .filter(party -> party.party().names().stream()
                        .anyMatch(each -> ActorKey.of(each.text()).equals(key)))
                .toList();
        if (!parties.isEmpty()) {
            return parties.stream().map(builder::ofParty).toList();
        }
        ActorBridge bridge = new ActorBridge("actor:" + key, Set.of(key), Set.of(key));
        List<ListedParty> bearers = entries.stream()
                .filter(entry -> bridge.bearing(entry) != ActorBridge.Bearing.NONE)
                .toList();
        if (!bearers.isEmpty()) {
            return List.of(builder.ofEntries(name, bearers));
        }
        List<ListedParty> matched = matches(name);
        return matched.isEmpty() ? List.of() : List.of(builder.ofEntries(name, matched));
    }

    /** Records that lead to the very same entries are of one subject, however few names they share. */
    private static List<Dossier> oneForEachListed(String name, List<Dossier> dossiers, DossierBuilder builder) {
        Map<Set<String>, List<Dossier>> byEntries = new LinkedHashMap<>();
        for (Dossier dossier : dossiers) {
            Set<String> own = dossier.listed().stream()
                    .filter(TiedEntry::own)
                    .map(TiedEntry::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            byEntries
                    .computeIfAbsent(own.isEmpty() ? Set.of(dossier.toString()) : own, any -> new ArrayList<>())
                    .add(dossier);
        }
        return byEntries.values().stream()
                .map(same -> same.size() == 1 ? same.get(0) : builder.ofActor(joined(name, same)))
                .toList();
    }

    private static ActorGroup joined(String name, List<Dossier> same) {
        List<ThreatActor> records = new ArrayList<>();
        for (Dossier dossier : same) {
            ActorGroup actor = dossier.actor();
            if (actor != null) {
                records.addAll(actor.records());
            }
        }
        return new ActorGroup(name, records);
    }

    private List<ListedParty> matches(String name) {
        if (name.codePoints().noneMatch(Character::isLetter)) {
            return List.of();
        }
        Screening screening = screener.screen(Query.ofName(name));
        return screening.hits().stream()
                .filter(hit -> screener.policy().decide(hit.entry(), hit.score()) == Decision.MATCH)
                .map(hit -> hit.entry())
                .toList();
    }
}
