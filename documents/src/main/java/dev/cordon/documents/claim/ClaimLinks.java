package dev.cordon.documents.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the claims of a text and links them: which repeats an earlier one, which denies or rejects others. */
final class ClaimLinks {

    private ClaimLinks() {}

    static List<TextClaim> link(List<TextClaim> found) {
        List<TextClaim> linked = new ArrayList<>();
        Map<String, List<TextClaim>> said = new HashMap<>();
        int sentence = 0;
        for (TextClaim claim : found) {
            while (sentence < linked.size()
                    && linked.get(sentence).sentence().start()
                            < claim.sentence().start()) {
                sentence++;
            }
            if (linked.subList(sentence, linked.size()).stream().noneMatch(known -> isSamePlace(known, claim))) {
                TextClaim next = claim.linked("c" + (linked.size() + 1), repeated(said, claim), List.of());
                linked.add(next);
                remember(said, next);
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

    /** For each kind of claim and each of whom it is said, the first claim of every speaker. */
    private static void remember(Map<String, List<TextClaim>> said, TextClaim claim) {
        if (claim.kind() == ClaimKind.SAYS) {
            return;
        }
        for (Named named : claim.about()) {
            List<TextClaim> known = said.computeIfAbsent(claim.kind() + named.key(), any -> new ArrayList<>());
            if (known.stream().noneMatch(other -> isOfOneVoice(other, claim))) {
                known.add(claim);
            }
        }
    }

    private static boolean isOfOneVoice(TextClaim one, TextClaim other) {
        return voice(one).equals(voice(other));
    }

    private static String voice(TextClaim claim) {
        Named speaker = claim.speaker();
        return speaker == null ? "" : speaker.country() + "\n" + speaker.key();
    }

    /** The claim that this one repeats: the first of its kind and speaker about one of the same; empty if there is none. */
    private static String repeated(Map<String, List<TextClaim>> said, TextClaim claim) {
        TextClaim first = null;
        for (Named named : claim.about()) {
            for (TextClaim known : said.getOrDefault(claim.kind() + named.key(), List.of())) {
                boolean earlier = first == null || number(known) < number(first);
                first = earlier && isSameSpeaker(known, claim) ? known : first;
            }
        }
        return first == null ? "" : first.repeats().isEmpty() ? first.id() : first.repeats();
    }

    private static int number(TextClaim claim) {
        return Integer.parseInt(claim.id().substring(1));
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
