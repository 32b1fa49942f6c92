package dev.cordon.core.screen.dossier;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.network.ListedNames;
import dev.cordon.core.network.ListedTies;
import dev.cordon.core.network.Source;
import dev.cordon.core.network.Tie;
import dev.cordon.core.network.actor.ActorDirectory;
import dev.cordon.core.network.actor.ActorGroup;
import dev.cordon.core.network.actor.ActorKey;
import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.core.network.claim.CaseParty;
import dev.cordon.core.network.claim.Claim;
import dev.cordon.core.network.claim.SpeechAct;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.screen.Screener;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a dossier together: list entries by their own words, parties of case files, claims, incidents. */
final class DossierBuilder {

    private final CaseFacts facts;
    private final List<ListedParty> entries;
    private final NamedActors named;
    private final SameParty same;
    private final Timeline timeline;

    DossierBuilder(Screener screener, CaseFacts facts, List<ListedParty> entries, ActorDirectory directory) {
        this.facts = facts;
        this.entries = entries;
        this.named = new NamedActors(directory);
        this.same = new SameParty(screener);
        this.timeline = new Timeline(facts);
    }

    Dossier ofActor(ActorGroup group) {
        Found found = new Found();
        Set<String> ownNames = new LinkedHashSet<>(Set.of(ActorKey.of(group.asked())));
        group.records().forEach(record -> ownNames.add(record.nameKey()));
        Set<String> ids = found.bridge(group.id(), group.keys(), ownNames);
        return found.dossier(group.id(), group.name(), group, ids);
    }

    Dossier ofParty(CaseParty party) {
        Found found = new Found();
        found.add(party, party.ties());
        for (ListedParty entry : same.entriesOf(party)) {
            found.add(entry, true, named.in(entry));
        }
        return found.dossier(party.id(), found.title(party), null, Set.of(party.id()));
    }

    /** Entries that bear the name, and those whose reasons name them: a group may be on a list without being a known actor. */
    Dossier ofEntries(String name, List<ListedParty> bearers) {
        Found found = new Found();
        Set<String> keys = new LinkedHashSet<>();
        for (ListedParty entry : bearers) {
            found.add(entry, true, named.in(entry));
            if (entry.kind() == PartyKind.ORGANISATION) {
                entry.party().names().stream()
                        .filter(each -> !each.isWeak())
                        .forEach(each -> keys.add(ActorKey.of(each.text())));
            }
        }
        keys.remove("");
        if (!keys.isEmpty()) {
            found.bridge("actor:" + ActorKey.of(name), keys, keys);
        }
        return found.dossier(bearers.get(0).party().id(), name, null, Set.of());
    }

    /** What belongs to one dossier, while it is collected. */
    private final class Found {

        private final Map<String, EntryGroup> groups = new LinkedHashMap<>();
        private final List<TiedParty> others = new ArrayList<>();
        private final List<ListedParty> namesakes = new ArrayList<>();
        private final Set<String> partyIds = new LinkedHashSet<>();

        /** Takes in what bears an actor's names or is tied to one of them; gives the ids under which ties know the actor. */
        Set<String> bridge(String id, Set<String> keys, Set<String> ownNames) {
            ActorBridge bridge = new ActorBridge(id, keys, ownNames);
            for (ListedParty entry : entries) {
                ActorBridge.Bearing bearing = bridge.bearing(entry);
                List<Tie> ties = bridge.ties(entry, bearing);
                if (!ties.isEmpty()) {
                    add(entry, bearing == ActorBridge.Bearing.OWN, ties);
                } else if (bearing == ActorBridge.Bearing.NAMESAKE
                        && !groups.containsKey(entry.party().id())) {
                    namesakes.add(entry);
                }
            }
            Set<String> ids = new LinkedHashSet<>();
            keys.forEach(key -> ids.add("actor:" + key));
            for (CaseParty party : facts.parties()) {
                List<Tie> ties = party.ties().stream()
                        .filter(tie -> ids.contains(tie.to()))
                        .toList();
                if (!ties.isEmpty()) {
                    add(party, ties);
                }
            }
            return ids;
        }

        void add(ListedParty entry, boolean own, List<Tie> ties) {
            add(same.entriesWith(entry), own, ties);
        }

        private void add(List<ListedParty> together, boolean own, List<Tie> ties) {
            EntryGroup group = together.stream()
                    .map(each -> groups.get(each.party().id()))
                    .filter(each -> each != null)
                    .findFirst()
                    .orElseGet(EntryGroup::new);
            for (ListedParty each : together) {
                groups.putIfAbsent(each.party().id(), group);
            }
            group.add(together, own, ties);
        }

        void add(CaseParty party, List<Tie> ties) {
            partyIds.add(party.id());
            List<ListedParty> designated = same.entriesOf(party);
            if (designated.isEmpty()) {
                others.add(new TiedParty(party, standing(party), same.namesakesOf(party)));
            } else {
                add(designated, false, ties);
            }
        }

        String title(CaseParty party) {
            return party.party().primaryName().orElse(party.id());
        }

        Dossier dossier(String id, String title, @Nullable ActorGroup actor, Set<String> subject) {
            List<TiedEntry> listed =
                    groups.values().stream().distinct().map(EntryGroup::tied).toList();
            takeCaseParties(listed);
            Set<String> about = new LinkedHashSet<>(subject);
            about.addAll(partyIds);
            List<Claim> claims = facts.claimsAbout(about);
            return new Dossier(
                    id,
                    title,
                    actor,
                    listed,
                    others,
                    namesakes,
                    further(listed),
                    claims,
                    timeline.of(about),
                    standing(subject, listed, claims));
        }

        /** A designated party may have its own place in a case file, and claims with it. */
        private void takeCaseParties(List<TiedEntry> listed) {
            Set<String> ids = new LinkedHashSet<>();
            listed.forEach(tied ->
                    tied.entries().forEach(entry -> ids.add(entry.party().id())));
            for (CaseParty party : facts.parties()) {
                if (same.entriesOf(party).stream()
                        .anyMatch(entry -> ids.contains(entry.party().id()))) {
                    partyIds.add(party.id());
                }
            }
        }

        private Standing standing(Set<String> subject, List<TiedEntry> listed, List<Claim> claims) {
            Standing standing = namesakes.isEmpty() ? Standing.ATTRIBUTED : Standing.NAMESAKE;
            boolean isParty = subject.stream().anyMatch(partyIds::contains);
            for (TiedEntry tied : listed) {
                boolean official =
                        tied.ties().stream().anyMatch(tie -> tie.source().role() == Source.Role.OFFICIAL);
                if (tied.own() || isParty) {
                    standing = standing.or(Standing.DESIGNATED);
                } else if (official) {
                    standing = standing.or(Standing.ASSOCIATED);
                }
            }
            boolean charged = claims.stream()
                    .anyMatch(claim -> claim.act() == SpeechAct.ALLEGES
                            && claim.about().stream().anyMatch(subject::contains));
            return charged ? standing.or(Standing.INDICTED) : standing;
        }

        private Standing standing(CaseParty party) {
            boolean charged =
                    facts.claimsAbout(Set.of(party.id())).stream().anyMatch(claim -> claim.act() == SpeechAct.ALLEGES);
            return charged ? Standing.INDICTED : Standing.ATTRIBUTED;
        }
    }

    /** What lists say of the ties of the subject itself to others. */
    private List<Tie> further(List<TiedEntry> listed) {
        if (listed.stream().noneMatch(TiedEntry::own)) {
            return List.of();
        }
        ListedNames names = new ListedNames();
        entries.forEach(names::add);
        ListedTies ties = new ListedTies(names);
        Set<Tie> further = new LinkedHashSet<>();
        for (TiedEntry tied : listed) {
            if (tied.own()) {
                tied.entries().forEach(entry -> further.addAll(ties.of(entry)));
            }
        }
        return List.copyOf(further);
    }
}
