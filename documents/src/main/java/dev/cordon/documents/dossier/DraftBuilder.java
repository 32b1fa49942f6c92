package dev.cordon.documents.dossier;

import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.documents.claim.ClaimFinder;
import dev.cordon.documents.claim.ClaimKind;
import dev.cordon.documents.claim.Named;
import dev.cordon.documents.claim.NamedKind;
import dev.cordon.documents.claim.TextClaim;
import dev.cordon.documents.draft.DraftDesignation;
import dev.cordon.documents.draft.DraftStatus;
import dev.cordon.documents.mention.MentionedParty;
import dev.cordon.documents.mention.Reading;
import dev.cordon.documents.term.TermKind;
import dev.cordon.documents.text.Blanks;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes draft designations of what a text says was just designated and no list of that authority has. */
final class DraftBuilder {

    private static final Pattern BRACKET = Pattern.compile("\\s*\\(([\\p{Lu}][^()]{1,40})\\)");
    private static final Pattern IDENTIFIER = Pattern.compile(
            "(?i)\\b(passport|national ID|identity card|IMO|USCC|unified social credit code|tax(?:payer)? ID|INN|OGRN|registration number)"
                    + "(?: (?:no\\.?|number|is))*[ :#]{1,3}([0-9A-Z][0-9A-Z-]{5,24})\\b");

    private final Reading reading;
    private final List<MentionedParty> parties;
    private final ClaimFinder.Found found;
    private final TextDates dates;
    private final Map<String, List<TextClaim>> byDraft = new LinkedHashMap<>();
    private final Map<String, Named> who = new LinkedHashMap<>();
    private final Map<String, String> authorityOf = new LinkedHashMap<>();

    DraftBuilder(Reading reading, List<MentionedParty> parties, ClaimFinder.Found found, TextDates dates) {
        this.reading = reading;
        this.parties = parties;
        this.found = found;
        this.dates = dates;
    }

    /** Whether the authority that speaks in the claim has no entry of the party. */
    static boolean isMissing(Named named, TextClaim claim, List<MentionedParty> parties, String only) {
        String authority = Authorities.of(claim, only);
        if (authority == null || claim.negated()) {
            return false;
        }
        boolean told = Authorities.listedBy(claim.speaker()) != null;
        return named.kind() != NamedKind.LISTED
                || told && !isListedBy(parties.get(DossierBuilder.number(named)), authority);
    }

    static boolean isListedBy(MentionedParty party, String authority) {
        return party.hits().stream()
                .flatMap(hit -> hit.entry().designations().stream())
                .anyMatch(designation -> designation.authority().equalsIgnoreCase(authority));
    }

    List<DraftDesignation> drafts() {
        String only = Authorities.onlyOne(found.claims());
        for (TextClaim claim : found.claims()) {
            if (claim.kind().isDesignation()) {
                for (Named named : claim.about()) {
                    boolean party = Authorities.isNamed(named) && named.kind() != NamedKind.ACTOR;
                    if (party && isMissing(named, claim, parties, only)) {
                        String authority = String.valueOf(Authorities.of(claim, only));
                        String key = authority + "\n" + named.key();
                        byDraft.computeIfAbsent(key, any -> new ArrayList<>()).add(claim);
                        who.putIfAbsent(key, named);
                        authorityOf.putIfAbsent(key, authority);
                    }
                }
            }
        }
        List<DraftDesignation> drafts = new ArrayList<>();
        byDraft.forEach((key, claims) -> drafts.add(draft(key, claims)));
        return drafts;
    }

    private DraftDesignation draft(String key, List<TextClaim> claims) {
        Named named = java.util.Objects.requireNonNull(who.get(key));
        String authority = java.util.Objects.requireNonNull(authorityOf.get(key));
        List<String> names = names(named);
        PartyKind kind = kind(named);
        List<String> sentences =
                claims.stream().map(TextClaim::words).distinct().toList();
        LocalDate announced = dates.published();
        return new DraftDesignation(
                id(authority, names.get(0)),
                DraftStatus.PROPOSED,
                kind,
                names,
                identifiers(named),
                authority,
                programme(claims.get(0)),
                List.copyOf(measures(claims, kind)),
                announced == null ? "" : announced.toString(),
                reading.document().source(),
                sentences,
                "",
                "",
                "");
    }

    private PartyKind kind(Named named) {
        return switch (named.kind()) {
            case LISTED ->
                parties.get(DossierBuilder.number(named)).hits().get(0).entry().kind();
            case PERSON -> PartyKind.PERSON;
            case ORGANISATION, ACTOR, AUTHORITY, GOVERNMENT, GROUP, COURT, OTHER -> PartyKind.ORGANISATION;
        };
    }

    /** The names that the text uses, the fullest first, with a short form in brackets; of a listed party, those of its entries too. */
    private List<String> names(Named named) {
        Set<String> names = new LinkedHashSet<>();
        String text = reading.document().text();
        if (named.kind() == NamedKind.LISTED) {
            parties.get(DossierBuilder.number(named))
                    .hits()
                    .forEach(hit -> hit.entry().party().names().stream()
                            .filter(name -> !name.isWeak())
                            .map(PartyName::text)
                            .forEach(names::add));
        } else {
            names.add(named.name());
        }
        for (Named each : found.names()) {
            if (each.key().equals(named.key())) {
                String written =
                        Blanks.collapse(text, each.span().start(), each.span().end());
                boolean telling = written.contains(" ") && !written.contains("\n");
                if (telling) {
                    names.add(written);
                }
                Matcher bracket = BRACKET.matcher(text)
                        .region(
                                each.span().end(),
                                Math.min(text.length(), each.span().end() + 60));
                if (telling && bracket.lookingAt() && bracket.group(1).contains(" ")) {
                    names.add(bracket.group(1));
                }
            }
        }
        return List.copyOf(names);
    }

    private List<String> identifiers(Named named) {
        String text = reading.document().text();
        Set<String> identifiers = new LinkedHashSet<>();
        for (Named each : found.names()) {
            if (each.key().equals(named.key())) {
                int end = Math.min(text.length(), each.span().end() + 200);
                int stop = text.indexOf("\n\n", each.span().end());
                Matcher matcher =
                        IDENTIFIER.matcher(text).region(each.span().end(), stop < 0 ? end : Math.min(end, stop));
                while (matcher.find()) {
                    identifiers.add(matcher.group(1).toLowerCase(Locale.ROOT) + ":" + matcher.group(2));
                }
            }
        }
        return List.copyOf(identifiers);
    }

    /** The programme or instrument of the same sentence, else the first of the text. */
    private String programme(TextClaim claim) {
        String first = "";
        for (var term : reading.terms()) {
            boolean basis =
                    term.term().kind() == TermKind.PROGRAMME || term.term().kind() == TermKind.INSTRUMENT;
            if (basis && claim.sentence().holds(term.span())) {
                return term.text();
            }
            if (basis
                    && first.isEmpty()
                    && term.term().kind() == TermKind.INSTRUMENT
                    && term.term().id().startsWith("Executive Order")) {
                first = term.text();
            }
        }
        return first;
    }

    /** What the claims say; a designation freezes assets, and travel bans fall on people. */
    private Set<String> measures(List<TextClaim> claims, PartyKind kind) {
        Set<String> measures = new TreeSet<>();
        measures.add("asset freeze");
        boolean ban = claims.stream().anyMatch(claim -> claim.kind() == ClaimKind.BANS);
        boolean person = kind == PartyKind.PERSON;
        boolean bans = found.claims().stream()
                .anyMatch(claim -> claim.kind() == ClaimKind.BANS && sameAuthority(claim, claims.get(0)));
        if (person && (ban || bans)) {
            measures.add("travel ban");
        }
        return measures;
    }

    private static boolean sameAuthority(TextClaim one, TextClaim other) {
        String authority = Authorities.listedBy(one.speaker());
        return authority != null && authority.equals(Authorities.listedBy(other.speaker()));
    }

    private static String id(String authority, String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((authority + "\n" + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " "))
                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
