package dev.cordon.documents.claim;

import dev.cordon.core.network.claim.Confidence;
import dev.cordon.core.network.claim.SpeechAct;
import dev.cordon.documents.claim.Lexicon.WordClass;
import dev.cordon.documents.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes down the claims of a sentence, with all that its surroundings tell of each. */
final class ClaimDrafts {

    private static final Set<ClaimKind> OF_COUNTRIES =
            Set.of(ClaimKind.SANCTIONS, ClaimKind.ACCUSES, ClaimKind.CONDEMNS, ClaimKind.SUMMONS, ClaimKind.ATTRIBUTES);

    private final TextSpan sentence;
    private final Clause clause;
    private final Speakers speakers;
    private final Surroundings surroundings;
    private final List<TextClaim> claims = new ArrayList<>();

    ClaimDrafts(TextSpan sentence, Clause clause, Speakers speakers, Surroundings surroundings) {
        this.sentence = sentence;
        this.clause = clause;
        this.speakers = speakers;
        this.surroundings = surroundings;
    }

    /** The claims so far, in the order in which they were found. */
    List<TextClaim> claims() {
        return claims;
    }

    /** Whether a claim is known by the word. */
    boolean isReadAt(int i) {
        return claims.stream()
                .anyMatch(claim -> claim.trigger().equals(clause.at(i).span()));
    }

    int size() {
        return claims.size();
    }

    /** The claims in the order of the text. */
    List<TextClaim> inOrder() {
        claims.sort(Comparator.comparing(claim -> claim.trigger().start()));
        return claims;
    }

    /** Whether the speaker was already read to say something in the sentence. */
    boolean speaks(Named speaker) {
        return claims.stream()
                .anyMatch(claim -> claim.speaker() != null
                        && claim.speaker().key().equals(speaker.key())
                        && (claim.kind() == ClaimKind.SAYS || claim.kind().act() == SpeechAct.DENIES));
    }

    /** "The complaint alleges that X told an agent": what he is alleged to have said is part of the allegation. */
    boolean isHeldAgainst(Named speaker) {
        return claims.stream()
                .anyMatch(claim -> claim.kind() == ClaimKind.ALLEGES
                        && claim.speaker() != null
                        && claim.speaker().kind() == NamedKind.COURT
                        && claim.about().stream().anyMatch(named -> named.key().equals(speaker.key())));
    }

    /** Whether the sentence denies something by what it says. */
    boolean isDenial() {
        return Denials.isOne(surroundings.sentence());
    }

    /** Whether a claim of the kind may be about a whole country. */
    static boolean mayBeOfCountries(ClaimKind kind) {
        return OF_COUNTRIES.contains(kind);
    }

    void add(ClaimKind kind, int i, @Nullable Named speaker, List<Named> about) {
        List<Named> parties = about.stream()
                .filter(named ->
                        named.kind().isParty() || mayBeOfCountries(kind) && named.kind() == NamedKind.GOVERNMENT)
                .toList();
        if (!parties.isEmpty()) {
            addEven(kind, i, speaker, parties);
        }
    }

    void addEven(ClaimKind kind, int i, @Nullable Named speaker, List<Named> about) {
        Named teller = speakers.tellerBefore(i);
        Named by = teller != null && speaker != null && !teller.key().equals(speaker.key()) ? teller : null;
        List<Named> named = about.stream()
                .filter(each -> each.kind() != NamedKind.OTHER)
                .filter(each -> speaker == null || !each.key().equals(speaker.key()))
                .toList();
        if (!about.isEmpty() && named.isEmpty() && kind != ClaimKind.SAYS) {
            return;
        }
        Confidence confidence = kind == ClaimKind.DESIGNATES
                ? null
                : surroundings.confidence(speaker == null ? speakers.teller() : speaker);
        claims.add(new TextClaim(
                "",
                kind,
                speaker,
                distinct(named),
                by,
                confidence,
                surroundings.isAlleged(i),
                clause.hasBefore(i, WordClass.NEGATION) || isPlanned(i),
                surroundings.when(clause.at(i).span()),
                surroundings.where(i),
                clause.at(i).span(),
                sentence,
                surroundings.sentence(),
                "",
                List.of()));
    }

    /** "no plans to sanction", "authority to designate": nothing was done. */
    private boolean isPlanned(int i) {
        int start = clause.verbStart(i);
        boolean infinitive = false;
        for (int at = start; at < i; at++) {
            infinitive |= clause.isWord(at, "to");
        }
        return infinitive
                && start > 0
                && !clause.at(start - 1).isName()
                && (clause.isWord(start - 1, "plans")
                        || clause.isWord(start - 1, "refused")
                        || clause.isWord(start - 1, "declined")
                        || clause.isWord(start - 1, "authority")
                        || clause.isWord(start - 1, "plan"));
    }

    private static List<Named> distinct(List<Named> names) {
        List<Named> distinct = new ArrayList<>();
        for (Named named : names) {
            if (distinct.stream().noneMatch(known -> known.key().equals(named.key()))) {
                distinct.add(named);
            }
        }
        return distinct;
    }
}
