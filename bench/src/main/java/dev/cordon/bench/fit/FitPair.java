package dev.cordon.bench.fit;

import dev.cordon.core.match.Agreements;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.NameScorer;
import dev.cordon.core.match.NameShape;
import dev.cordon.core.match.Weight;
import dev.cordon.core.match.WordSource;
import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Span;
import dev.cordon.core.party.PartyKind;
import java.util.ArrayList;
import java.util.List;

/** A labelled pair of names, analysed once, to be scored under many weights. */
final class FitPair {

    private record Side(Reading reading, List<Span> spans, NameShape shape) {
        static List<Side> of(AnalyzedName name) {
            List<Side> sides = new ArrayList<>();
            for (Reading reading : name.readings()) {
                List<Span> spans = Span.of(reading);
                sides.add(new Side(reading, spans, NameShape.of(reading, spans)));
            }
            return sides;
        }
    }

    private final List<Side> left;
    private final List<Side> right;
    private final PartyKind kind;
    private final boolean same;

    FitPair(AnalyzedName one, AnalyzedName other, PartyKind kind, boolean same) {
        this.left = Side.of(one);
        this.right = Side.of(other);
        this.kind = kind;
        this.same = same;
    }

    boolean same() {
        return same;
    }

    boolean isOfPeople() {
        return kind == PartyKind.PERSON;
    }

    /** Evidence of the names, in hundredths of a bit, without the prior. */
    int score(MatchWeights weights, NameScorer scorer, Agreements agreements) {
        int best = Integer.MIN_VALUE;
        for (Side one : left) {
            for (Side other : right) {
                agreements.start(one.spans, WordSource.of(other.spans));
                boolean plain = one.reading.isPlain() && other.reading.isPlain();
                int bits = scorer.score(one.shape, other.shape, agreements, kind, plain, plain);
                int cost = plain ? 0 : weights.of(Weight.OTHER_READING);
                cost += one.reading.isHomophoneOf(other.reading) ? weights.of(Weight.HOMOPHONE) : 0;
                best = Math.max(best, bits + cost);
            }
        }
        return best == Integer.MIN_VALUE ? 0 : best;
    }
}
