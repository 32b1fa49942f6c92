package dev.cordon.documents.dossier;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.core.screen.Hit;
import dev.cordon.documents.Document;
import dev.cordon.documents.claim.ClaimFinder;
import dev.cordon.documents.claim.ClaimKind;
import dev.cordon.documents.claim.Named;
import dev.cordon.documents.claim.NamedKind;
import dev.cordon.documents.claim.TextClaim;
import dev.cordon.documents.mention.MentionFinder;
import dev.cordon.documents.mention.MentionedParty;
import dev.cordon.documents.mention.Reading;
import dev.cordon.documents.text.WordRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents to the end: mentions, claims, roles, drafts, timeline and conflicts. Immutable as far as callers can tell,
 * and safe for many threads.
 */
public final class DossierBuilder {

    private final MentionFinder mentions;
    private final ClaimFinder claims = new ClaimFinder();
    private final Misdeeds misdeeds = new Misdeeds();
    private final List<Conflicts.Told> incidents;

    /** @param facts what case files know, for what contradicts them; {@link CaseFacts#NONE} if there are none */
    public DossierBuilder(MentionFinder mentions, CaseFacts facts) {
        this.mentions = mentions;
        this.incidents = Conflicts.Told.of(facts);
    }

    /** Reads a document. */
    public ArticleDossier read(Document document) {
        WordRun words = mentions.words(document);
        Reading reading = mentions.read(document, words);
        ClaimFinder.Found found = claims.read(reading, words);
        List<MentionedParty> parties = reading.parties();
        List<RoleHolder> holders = holders(parties, found.claims());
        TextDates dates = TextDates.of(document.title(), document.text());
        return new ArticleDossier(
                reading,
                found.names(),
                found.claims(),
                holders,
                new DraftBuilder(reading, parties, found, dates).drafts(),
                timeline(parties, found.claims(), dates),
                new Conflicts(reading, parties, incidents).of(found.claims()));
    }

    private List<RoleHolder> holders(List<MentionedParty> parties, List<TextClaim> claims) {
        Map<String, Named> who = new LinkedHashMap<>();
        Map<String, Map<Role, List<String>>> roles = new LinkedHashMap<>();
        for (int party = 0; party < parties.size(); party++) {
            MentionedParty each = parties.get(party);
            Named named = new Named(
                    NamedKind.LISTED,
                    each.name(),
                    "listed:" + party,
                    "",
                    each.mentions().get(0).parts().get(0));
            who.put(named.key(), named);
            roles.put(named.key(), new EnumMap<>(Map.of(Role.DESIGNATED, new ArrayList<>())));
        }
        String only = Authorities.onlyOne(claims);
        for (TextClaim claim : claims) {
            Named speaker = claim.speaker();
            if (speaker != null && isSomebody(speaker)) {
                boolean denies = claim.kind().act().isAgainst();
                boolean speaks = claim.kind() == ClaimKind.SAYS
                        || claim.kind() == ClaimKind.ALLEGES
                        || claim.kind() == ClaimKind.ASSESSES
                        || claim.kind() == ClaimKind.CONDEMNS
                        || claim.kind() == ClaimKind.REPORTS
                        || denies;
                if (speaks) {
                    give(who, roles, speaker, denies ? Role.DENYING : Role.QUOTED, claim);
                }
            }
            misdeeds.heldAgainst(claim, claims).forEach(named -> give(who, roles, named, Role.ACCUSED, claim));
            Role role = claim.negated() ? null : roleOfSubject(claim);
            if (role != null) {
                claim.about().stream()
                        .filter(named -> isSomebody(named) && mayHave(role, named, claim, parties, only))
                        .forEach(named -> give(who, roles, named, role, claim));
            }
        }
        return who.values().stream()
                .map(named -> new RoleHolder(named, party(named, parties), roles.getOrDefault(named.key(), Map.of())))
                .sorted(Comparator.comparing(RoleHolder::gravest))
                .toList();
    }

    private static boolean isSomebody(Named named) {
        return switch (named.kind()) {
            case LISTED, ACTOR, AUTHORITY, GOVERNMENT, PERSON, ORGANISATION -> true;
            case GROUP, COURT, OTHER -> false;
        };
    }

    private static @Nullable Role roleOfSubject(TextClaim claim) {
        return switch (claim.kind()) {
            case DESIGNATES, SANCTIONS, FREEZES, BANS -> Role.JUST_DESIGNATED;
            case INDICTS, CHARGES -> Role.INDICTED;
            case CONVICTS -> Role.CONVICTED;
            case ACCUSES, ATTRIBUTES, ASSESSES, ALLEGES -> Role.ACCUSED;
            case OFFERS_REWARD, SUMMONS, CONDEMNS, DENIES, REJECTS, SAYS, REPORTS -> null;
        };
    }

    private static boolean mayHave(Role role, Named named, TextClaim claim, List<MentionedParty> parties, String only) {
        boolean party = Authorities.isNamed(named);
        return switch (role) {
            case JUST_DESIGNATED ->
                party && named.kind() != NamedKind.ACTOR && DraftBuilder.isMissing(named, claim, parties, only);
            case INDICTED, CONVICTED -> party && named.kind() != NamedKind.ACTOR;
            case ACCUSED -> claim.kind() != ClaimKind.ALLEGES || party;
            case DESIGNATED, DENYING, QUOTED -> true;
        };
    }

    private static @Nullable MentionedParty party(Named named, List<MentionedParty> parties) {
        return named.kind() == NamedKind.LISTED ? parties.get(number(named)) : null;
    }

    static int number(Named listed) {
        return Integer.parseInt(listed.key().substring("listed:".length()));
    }

    private static void give(
            Map<String, Named> who,
            Map<String, Map<Role, List<String>>> roles,
            Named named,
            Role role,
            TextClaim claim) {
        who.putIfAbsent(named.key(), named);
        List<String> claims = roles.computeIfAbsent(named.key(), any -> new EnumMap<>(Role.class))
                .computeIfAbsent(role, any -> new ArrayList<>());
        if (!claims.contains(claim.id())) {
            claims.add(claim.id());
        }
    }

    private static List<Event> timeline(List<MentionedParty> parties, List<TextClaim> claims, TextDates dates) {
        List<Event> events = new ArrayList<>();
        for (TextClaim claim : claims) {
            if (!claim.when().isEmpty() && claim.repeats().isEmpty() && claim.kind() != ClaimKind.SAYS) {
                events.add(new Event(dates.read(claim.when()), claim.when(), ClaimWords.of(claim), claim.id()));
            }
        }
        for (MentionedParty party : parties) {
            for (Hit hit : party.hits()) {
                for (Designation designation : hit.entry().designations()) {
                    if (designation.listedOn() != null) {
                        events.add(new Event(
                                designation.listedOn(),
                                designation.listedOn().toString(),
                                designation.authority() + " lists " + party.name(),
                                ""));
                    }
                }
            }
        }
        events.sort(Comparator.comparing((Event event) ->
                event.date() == null ? "9999" : event.date().from().toString()));
        return events.stream().distinct().toList();
    }
}
