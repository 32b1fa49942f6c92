package dev.cordon.core.match;

import java.util.List;

/**
 * The name score of OFAC's Sanctions List Search, emulated: whole points from 0 to 100.
 *
 * <p>OFAC describes it in FAQ 249: one measure compares the whole names, another their parts, and the higher one is shown.
 * What is emulated, from that description and from scores captured on the web page: for the whole names {@link JaroWinkler},
 * 0 unless they start with the same letter; for the parts, the mean over the words of the query of the best JaroWinkler
 * with a word of the listed name, where less than a half counts 0, and words of one or two letters of the query are left
 * out unless there are no others. It is not symmetric: words that only the listed name has cost nothing in the second
 * measure. OFAC's filter before the score (same first letters) is not emulated: it would only lose hits.
 */
public final class OfacNameScore {

    /** Words that agree less count as not agreeing. */
    public static final double LEAST = 0.5;

    /** Words of the query that are no longer than this are left out. */
    private static final int SHORT = 2;

    private static final int POINTS = 100;

    private OfacNameScore() {}

    /** The words of a query that count. */
    public static List<String> counted(List<String> words) {
        List<String> counted =
                words.stream().filter(word -> word.length() > SHORT).toList();
        return counted.isEmpty() ? words : counted;
    }

    /** What the agreement of two words counts. */
    public static double counts(double agreement) {
        return agreement < LEAST ? 0 : agreement;
    }

    /** A measure between 0 and 1 in whole points. */
    public static int points(double measure) {
        return (int) Math.round(POINTS * measure);
    }

    /** The score of a query's name against a listed name. */
    public static int of(OfacWords query, OfacWords listed) {
        return points(Math.max(whole(query.joined(), listed.joined()), parts(query.words(), listed.words())));
    }

    /** The score as a piece of evidence: its weight is the least sum of bits that reaches it, 0 if it is 0. */
    public static Evidence explain(OfacWords query, OfacWords listed) {
        int whole = points(whole(query.joined(), listed.joined()));
        int parts = points(parts(query.words(), listed.words()));
        int points = Math.max(whole, parts);
        int centibits = points == 0 ? 0 : Score.leastCentibits((double) points / POINTS);
        String detail = points + " of 100: as a whole " + whole + ", word by word " + parts;
        return new Evidence("OFAC search score", query.joined(), listed.joined(), centibits, detail);
    }

    /** The measure of the whole names: 0 unless they start alike. */
    private static double whole(String query, String listed) {
        boolean startsAlike = !query.isEmpty() && !listed.isEmpty() && query.charAt(0) == listed.charAt(0);
        return startsAlike ? similarity(query, listed) : 0;
    }

    /** The measure of the parts. */
    private static double parts(List<String> query, List<String> listed) {
        List<String> counted = counted(query);
        double sum = 0;
        for (String word : counted) {
            double best = 0;
            for (String other : listed) {
                best = Math.max(best, similarity(word, other));
            }
            sum += counts(best);
        }
        return counted.isEmpty() ? 0 : sum / counted.size();
    }

    private static double similarity(String one, String other) {
        return new JaroWinkler().similarity(one.toCharArray(), 0, one.length(), other.toCharArray(), 0, other.length());
    }
}
