package dev.cordon.documents.claim;

import java.util.ArrayList;
import java.util.List;

/** Numbers the claims of a text and links them: which repeats an earlier one, which denies or rejects others. */
final class ClaimLinks {

    private ClaimLinks() {}

    static List<TextClaim> link(List<TextClaim> found) {
        List<TextClaim> linked = new ArrayList<>();
        for (TextClaim claim : found) {
            if (linked.stream().noneMatch(known -> isSamePlace(known, claim))) {
                linked.add(claim.linked("c" + (linked.size() + 1), repeated(linked, claim), List.of()));
            }
        }
        List<TextClaim> answered = new ArrayList<>();
        for (TextClaim claim : linked) {
            List<String> answers = claim.kind().act().isAgainst() ? answered(linked, claim) : List.of();
            answered.add(claim.linked(claim.id(), claim.repeats(), answers));
        }
        return answered;
    }

    /** The same said twice in one sentence: "is sanctioning …, sanctions on …". */
    private static boolean isSamePlace(TextClaim one, TextClaim other) {
        return one.kind() == other.kind()
                && one.sentence().equals(other.sentence())
                && isSameSpeaker(one, other)
                && (sharesTarget(one, other)
                        || one.about().isEmpty() && other.about().isEmpty());
    }

    private static String repeated(List<TextClaim> earlier, TextClaim claim) {
        return earlier.stream()
                .filter(known -> known.kind() == claim.kind()
                        && claim.kind() != ClaimKind.SAYS
                        && sharesTarget(known, claim)
                        && isSameSpeaker(known, claim))
                .map(known -> known.repeats().isEmpty() ? known.id() : known.repeats())
                .findFirst()
                .orElse("");
    }

    private static boolean isSameSpeaker(TextClaim one, TextClaim other) {
        Named left = one.speaker();
        Named right = other.speaker();
        return left == null
                || right == null
                || left.key().equals(right.key())
                || !left.country().isEmpty() && left.country().equals(right.country());
    }

    private static boolean sharesTarget(TextClaim one, TextClaim other) {
        return one.about().stream().anyMatch(named -> other.isAbout(named.key()));
    }

    /** What a denial denies: claims against one of whom it speaks, or against the denier or his country. */
    private static List<String> answered(List<TextClaim> all, TextClaim denial) {
        return all.stream()
                .filter(claim -> claim.kind().isAgainst() && !claim.negated() && isAgainst(claim, denial))
                .map(TextClaim::id)
                .toList();
    }

    private static boolean isAgainst(TextClaim claim, TextClaim denial) {
        Named denier = denial.speaker();
        if (denier == null) {
            return false;
        }
        boolean ofDenier = claim.about().stream()
                .anyMatch(named -> named.key().equals(denier.key())
                        || !denier.country().isEmpty() && named.country().equals(denier.country()));
        boolean ofSame =
                claim.about().stream().anyMatch(named -> named.kind().isParty() && denial.isAbout(named.key()));
        boolean own = claim.speaker() != null && claim.speaker().key().equals(denier.key());
        return !own && (ofDenier || ofSame);
    }
}
