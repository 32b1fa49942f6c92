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
    private final CaseFacts facts;

    Conflicts(Reading reading, CaseFacts facts) {
        this.reading = reading;
        this.facts = facts;
    }

    List<Conflict> of(List<TextClaim> claims) {
        List<Conflict> conflicts = new ArrayList<>();
        for (TextClaim claim : claims) {
            if (claim.kind().isDesignation() && claim.repeats().isEmpty()) {
                claim.about().forEach(named -> addList(conflicts, claim, named));
            }
            facts.incidents().forEach(incident -> addIncident(conflicts, claim, incident));
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
        MentionedParty party = reading.parties().get(DossierBuilder.number(named));
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
    private void addIncident(List<Conflict> conflicts, TextClaim claim, Incident incident) {
        if (incident.note().isEmpty() || claim.about().stream().noneMatch(Conflicts::isTold)) {
            return;
        }
        String words = claim.words().toLowerCase(Locale.ROOT).replace(".", "");
        boolean target = incident.targets().stream()
                .map(each -> each.name().toLowerCase(Locale.ROOT).replaceFirst("^(uk|us) ", ""))
                .anyMatch(words::contains);
        String note = incident.note().toLowerCase(Locale.ROOT);
        boolean named = claim.about().stream()
                .filter(Conflicts::isTold)
                .anyMatch(each -> !note.contains("attributed to " + each.name().toLowerCase(Locale.ROOT)));
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
