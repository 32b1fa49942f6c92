package dev.cordon.core.match;

import dev.cordon.core.match.PreparedName.PreparedReading;
import dev.cordon.core.party.PartyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compares all names of two parties. The two that agree best count, with what the others say about it: two aliases agree
 * by chance more easily than chief names, and a party whose chief name resembles none of the other's names is likely to be
 * another one that shares an alias. Beyond a ceiling, agreement of names hardly adds: namesakes and relatives are what is
 * left to rule out, and only other facts can.
 *
 * <p>Holds scratch space: one instance serves one thread.
 */
public final class PartyNameMatcher {

    /** The piece of evidence by which a very high or very low sum of names is brought within bounds. */
    public static final String BOUNDS = "sum of names";

    private final MatchWeights weights;
    private final NameMatcher names;
    private int[] bestOfAsked = new int[8];
    private int[] bestOfListed = new int[32];
    /** What one name of the query weighs with each of the listed party, so far as it has a say. */
    private int[] totals = new int[32];

    private boolean[] silent = new boolean[32];
    private int mostOfRow;
    private int mostOfPairs;
    private int most;
    private int bestAsked;
    private int bestKnown;

    public PartyNameMatcher(MatchWeights weights) {
        this.weights = weights;
        this.names = new NameMatcher(weights);
    }

    /**
     * The two names that agree best, with their evidence.
     *
     * @param kind of the listed party
     */
    public NameFit compare(PartyNames query, PartyNames listed, PartyKind kind) {
        clear(query.size(), listed.size());
        names.start(query.prepared(), listed.prepared());
        bestAsked = -1;
        bestKnown = -1;
        most = Integer.MIN_VALUE;
        for (int asked = 0; asked < query.size(); asked++) {
            weighAll(query, asked, listed, kind);
            for (int known = 0; known < listed.size(); known++) {
                if (!silent[known] && totals[known] != NameMatcher.NOTHING) {
                    keep(asked, known, totals[known], standing(query, asked, listed, known));
                }
            }
        }
        return bestAsked < 0 ? NameFit.NONE : explain(query, bestAsked, listed, bestKnown, kind, most);
    }

    private void keep(int asked, int known, int plain, int standing) {
        bestOfAsked[asked] = Math.max(bestOfAsked[asked], plain);
        bestOfListed[known] = Math.max(bestOfListed[known], plain);
        if (plain + standing > most) {
            most = plain + standing;
            bestAsked = asked;
            bestKnown = known;
        }
    }

    /** Weighs a name of the query against all of the listed party, reading by reading, so far as they have a say. */
    private void weighAll(PartyNames query, int asked, PartyNames listed, PartyKind kind) {
        PreparedName name = query.prepared().names().get(asked);
        PreparedNames others = listed.prepared();
        // What says nothing counts for nothing: it must not rule others out by weighing more.
        boolean ruling = name.readings().stream().noneMatch(PreparedReading::tellsNothing);
        Arrays.fill(totals, 0, listed.size(), NameMatcher.NOTHING);
        mostOfRow = NameMatcher.NOTHING;
        mostOfPairs = most;
        for (PreparedReading reading : name.readings()) {
            names.start(reading, others);
            for (int known = 0; known < listed.size(); known++) {
                int above = ruling ? above(query, asked, listed, known) : totals[known];
                NameContext context = context(query, listed, known, kind);
                int total = names.weigh(reading, name, others.names().get(known), context, above);
                if (total > totals[known]) {
                    totals[known] = total;
                    silent[known] = names.isSilent();
                    mostOfRow = Math.max(mostOfRow, total);
                    mostOfPairs = Math.max(mostOfPairs, total + standing(query, asked, listed, known));
                }
            }
        }
    }

    /** What two names must weigh more than to have a say: as the two that agree best, or because one is a chief name. */
    private int above(PartyNames query, int asked, PartyNames listed, int known) {
        // Of two that weigh the same the first counts, which may be this one.
        long least = mostOfPairs - 1L - standing(query, asked, listed, known);
        if (asked == query.chief()) {
            least = Math.min(least, mostOfRow);
        }
        if (query.size() > 1 && known == listed.chief()) {
            least = Math.min(least, bestOfListed[known]);
        }
        return (int) Math.max(totals[known], least);
    }

    private NameFit explain(PartyNames query, int asked, PartyNames listed, int known, PartyKind kind, int most) {
        PreparedName name = query.prepared().names().get(asked);
        PreparedNames others = listed.prepared();
        List<Evidence> found = names.compare(name, others, known, context(query, listed, known, kind));
        List<Evidence> standing = withStanding(found, standing(query, asked, listed, known));
        List<Evidence> within = tempered(standing);
        // A ship is given a new name by each owner: that its last ones differ says little.
        boolean silent =
                kind == PartyKind.VESSEL || isWrittenAlike(name, others.names().get(known));
        return new NameFit(asked, known, silent ? within : withChiefNames(within, query, listed, most, kind));
    }

    /** Whether both are the same letters of another script, of which the names in Latin letters are mere romanisations. */
    private static boolean isWrittenAlike(PreparedName query, PreparedName listed) {
        return !query.alphabet().hasLatin() && query.name().isWrittenLike(listed.name());
    }

    private static NameContext context(PartyNames query, PartyNames listed, int known, PartyKind kind) {
        return new NameContext(kind, listed.isWeak(known), query.alphabets(), listed.alphabets());
    }

    private int standing(PartyNames query, int asked, PartyNames listed, int known) {
        return query.isChief(asked) || listed.isChief(known) ? 0 : weights.of(Weight.BOTH_ALIASES);
    }

    private static List<Evidence> withStanding(List<Evidence> found, int centibits) {
        return centibits == 0
                ? found
                : with(found, "alias", centibits, "the names that agree are aliases on both sides");
    }

    /**
     * What is lost because the chief names agree less well, each within the bounds of a sum of names: an alias that agrees
     * to the letter makes up for no chief name that disagrees, since parties share aliases (a group and its branches, two
     * men of one nom de guerre). A query of one name may well be an alias, so that the listed party's chief name has no say.
     */
    private List<Evidence> withChiefNames(
            List<Evidence> best, PartyNames query, PartyNames listed, int most, PartyKind kind) {
        // What a firm is called first is told in this language here and in that one there, or by its initials.
        int greatest = weights.of(kind == PartyKind.PERSON ? Weight.CHIEF_NAME_MOST : Weight.OTHER_CHIEF_NAME_MOST);
        int loss = Math.min(greatest, chiefLoss(most, bestOfAsked[query.chief()], Weight.CHIEF_NAME_SHARE));
        if (query.size() > 1) {
            int ofListed = chiefLoss(most, bestOfListed[listed.chief()], Weight.LISTED_CHIEF_NAME_SHARE);
            loss += Math.min(greatest, ofListed);
        }
        return loss == 0 ? best : with(best, "chief name", -loss, "a chief name agrees less well than an alias");
    }

    private int chiefLoss(int most, int chief, Weight share) {
        int gap = chief == Integer.MIN_VALUE ? 0 : Math.max(0, withinBounds(most) - withinBounds(chief));
        return gap * weights.of(share) / 100;
    }

    private void clear(int asked, int listed) {
        if (bestOfAsked.length < asked) {
            bestOfAsked = new int[asked];
        }
        if (bestOfListed.length < listed) {
            bestOfListed = new int[listed];
            totals = new int[listed];
            silent = new boolean[listed];
        }
        Arrays.fill(bestOfAsked, 0, asked, Integer.MIN_VALUE);
        Arrays.fill(bestOfListed, 0, listed, Integer.MIN_VALUE);
    }

    private int withinBounds(int names) {
        return names + tempering(weights, names);
    }

    /** What names add beyond the ceiling counts little, and so does what they take away below the floor. */
    public List<Evidence> tempered(List<Evidence> found) {
        int change = tempering(weights, Score.total(found));
        if (change == 0 || found.isEmpty()) {
            return found;
        }
        String detail = change < 0 ? "namesakes and relatives share names" : "parties are renamed";
        return with(found, BOUNDS, change, detail);
    }

    /** What is taken from a sum of names above the ceiling, or added to one below the floor. */
    public static int tempering(MatchWeights weights, int names) {
        int sum = names + weights.of(Weight.PRIOR);
        int within = Math.max(weights.of(Weight.NAME_FLOOR), Math.min(sum, weights.of(Weight.NAME_CEILING)));
        return (within - sum) * (100 - weights.of(Weight.NAME_EXCESS_SHARE)) / 100;
    }

    private static List<Evidence> with(List<Evidence> found, String feature, int centibits, String detail) {
        List<Evidence> more = new ArrayList<>(found);
        more.add(new Evidence(feature, "", "", centibits, detail));
        return more;
    }
}
