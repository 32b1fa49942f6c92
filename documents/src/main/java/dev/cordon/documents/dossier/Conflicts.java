package dev.cordon.documents.dossier;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.core.network.claim.Incident;
import dev.cordon.documents.claim.Named;
import dev.cordon.documents.claim.NamedKind;
import dev.cordon.documents.claim.TextClaim;
import dev.cordon.documents.mention.MentionedParty;
import dev.cordon.documents.mention.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where a text does not agree with the lists, or with what case files know to be official. */
final class Conflicts {

    private final Reading reading;
    private final List<MentionedParty> parties;
    private final List<Told> incidents;

    /**
     * An incident that must not be laid at the wrong door.
     *
     * @param targets names of those to whom it was done, in small letters, without their country
     * @param note    what official statements say, in small letters
     */
    record Told(Incident incident, List<String> targets, String note) {

        /** The incidents of which case files say who did it, or that nobody knows. */
        static List<Told> of(CaseFacts facts) {
            return facts.incidents().stream()
                    .filter(incident -> !incident.note().isEmpty())
                    .map(incident -> new Told(
                            incident,
                            incident.targets().stream()
                                    .map(each ->
                                            each.name().toLowerCase(Locale.ROOT).replaceFirst("^(uk|us) ", ""))
                                    .toList(),
                            incident.note().toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }

    Conflicts(Reading reading, List<MentionedParty> parties, List<Told> incidents) {
        this.reading = reading;
        this.parties = parties;
        this.incidents = incidents;
    }

    List<Conflict> of(List<TextClaim> claims) {
        List<Conflict> conflicts = new ArrayList<>();
        for (TextClaim claim : claims) {
            if (claim.kind().isDesignation() && claim.repeats().isEmpty()) {
                claim.about().forEach(named -> addList(conflicts, claim, named));
            }
            if (claim.about().stream().anyMatch(Conflicts::isTold)) {
                String words = claim.words().toLowerCase(Locale.ROOT).replace(".", "");
                incidents.forEach(incident -> addIncident(conflicts, claim, words, incident));
            }
        }
        Map<String, Conflict> distinct = new LinkedHashMap<>();
        conflicts.forEach(conflict -> distinct.putIfAbsent(conflict.says() + conflict.official(), conflict));
        return List.copyOf(distinct.values());
    }

    private void addList(List<Conflict> conflicts, TextClaim claim, Named named) {
        String authority = Authorities.listedBy(claim.speaker());
        if (authority == null || named.kind() != NamedKind.LISTED) {
            return;
        }
        MentionedParty party = parties.get(DossierBuilder.number(named));
        boolean listed = DraftBuilder.isListedBy(party, authority);
        ListInfo list = reading.watchlist().lists().stream()
                .filter(info -> info.authority().equalsIgnoreCase(authority)
                        || info.id().startsWith(authority.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
        if (list != null && listed == claim.negated()) {
            conflicts.add(new Conflict(
                    claim.id(),
                    authority + (claim.negated() ? " did not designate " : " designated ") + party.name(),
                    listed ? "its list carries the party" : "its list does not carry the party",
                    list.id() + " of " + list.published()));
        }
    }

    /** The text ties parties to an incident that the official statements lay at another's door. */
    private static void addIncident(List<Conflict> conflicts, TextClaim claim, String words, Told told) {
        Incident incident = told.incident();
        boolean target = told.targets().stream().anyMatch(words::contains);
        boolean named = claim.about().stream()
                .filter(Conflicts::isTold)
                .anyMatch(each ->
                        !told.note().contains("attributed to " + each.name().toLowerCase(Locale.ROOT)));
        if (target && named) {
            String about = String.join(
                    "; ",
                    claim.about().stream()
                            .filter(Conflicts::isTold)
                            .map(Named::name)
                            .toList());
            conflicts.add(new Conflict(
                    claim.id(), "ties " + about + " to: " + incident.title(), incident.note(), "case file"));
        }
    }

    private static boolean isTold(Named named) {
        return named.kind() == NamedKind.LISTED || named.kind() == NamedKind.ACTOR;
    }
}
