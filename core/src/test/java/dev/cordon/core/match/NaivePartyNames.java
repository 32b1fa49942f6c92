package dev.cordon.core.match;

import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.party.PartyKind;
import java.util.Arrays;

/** The twin of {@link PartyNameMatcher}: compares each name with each, whatever the others weigh. */
final class NaivePartyNames {

    /** Which two names agree best, and what all names weigh together in hundredths of a bit. */
    record Found(int asked, int listed, int weight) {}

    private static final int NOTHING = Integer.MIN_VALUE;

    private final MatchWeights weights;
    private final NameMatcher names;

    NaivePartyNames(MatchWeights weights) {
        this.weights = weights;
        this.names = new NameMatcher(weights);
    }

    Found compare(PartyNames query, PartyNames listed, PartyKind kind) {
        int[][] plain = new int[query.size()][listed.size()];
        Found best = new Found(-1, -1, NOTHING);
        for (int asked = 0; asked < query.size(); asked++) {
            for (int known = 0; known < listed.size(); known++) {
                plain[asked][known] = weigh(query, asked, listed, known, kind);
                int weight = plain[asked][known] + standing(query, asked, listed, known);
                if (plain[asked][known] != NOTHING && weight > best.weight()) {
                    best = new Found(asked, known, weight);
                }
            }
        }
        return best.asked() < 0 ? new Found(-1, -1, 0) : withChiefs(best, plain, query, listed, kind);
    }

    private int weigh(PartyNames query, int asked, PartyNames listed, int known, PartyKind kind) {
        NameContext context = new NameContext(kind, listed.isWeak(known), query.alphabets(), listed.alphabets());
        AnalyzedName one = query.analyzed().get(asked);
        var evidence = names.compare(one, listed.analyzed().get(known), context);
        return evidence.isEmpty() ? NOTHING : Score.total(evidence);
    }

    private int standing(PartyNames query, int asked, PartyNames listed, int known) {
        return query.isChief(asked) || listed.isChief(known) ? 0 : weights.of(Weight.BOTH_ALIASES);
    }

    private Found withChiefs(Found best, int[][] plain, PartyNames query, PartyNames listed, PartyKind kind) {
        AnalyzedName one = query.analyzed().get(best.asked());
        boolean sameLetters =
                !one.isLatin() && one.isWrittenLike(listed.analyzed().get(best.listed()));
        int within = within(best.weight());
        if (kind != PartyKind.VESSEL && !sameLetters) {
            int row = Arrays.stream(plain[query.chief()]).max().orElse(NOTHING);
            within -= loss(best.weight(), row, Weight.CHIEF_NAME_SHARE, kind);
            int column = Arrays.stream(plain)
                    .mapToInt(each -> each[listed.chief()])
                    .max()
                    .orElse(NOTHING);
            within -= query.size() > 1 ? loss(best.weight(), column, Weight.LISTED_CHIEF_NAME_SHARE, kind) : 0;
        }
        return new Found(best.asked(), best.listed(), within);
    }

    private int loss(int most, int chief, Weight share, PartyKind kind) {
        Weight greatest = kind == PartyKind.PERSON ? Weight.CHIEF_NAME_MOST : Weight.OTHER_CHIEF_NAME_MOST;
        int gap = chief == NOTHING ? 0 : Math.max(0, within(most) - within(chief));
        return Math.min(gap * weights.of(share) / 100, weights.of(greatest));
    }

    private int within(int weight) {
        return weight + PartyNameMatcher.tempering(weights, weight);
    }
}
