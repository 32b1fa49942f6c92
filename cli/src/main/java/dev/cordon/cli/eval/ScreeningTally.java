package dev.cordon.cli.eval;

/**
 * What came of screening queries of one kind.
 *
 * @param queries number of queries
 * @param listed  those whose party is listed
 * @param found   those of them whose entry was among the hits
 * @param alerts  those of the others that had a hit
 */
public record ScreeningTally(int queries, int listed, int found, int alerts) {

    /** No queries yet. */
    public static final ScreeningTally NONE = new ScreeningTally(0, 0, 0, 0);

    /** With one more query. */
    public ScreeningTally with(boolean isListed, boolean hit) {
        return new ScreeningTally(
                queries + 1,
                listed + (isListed ? 1 : 0),
                found + (isListed && hit ? 1 : 0),
                alerts + (!isListed && hit ? 1 : 0));
    }

    /** Both together. */
    public ScreeningTally plus(ScreeningTally other) {
        return new ScreeningTally(
                queries + other.queries, listed + other.listed, found + other.found, alerts + other.alerts);
    }

    /** Share of listed parties that were found; NaN if none is listed. */
    public double recall() {
        return listed == 0 ? Double.NaN : (double) found / listed;
    }

    /** Parties who are not listed and raise an alert, of a thousand; NaN if all are listed. */
    public double alertsPerThousand() {
        int others = queries - listed;
        return others == 0 ? Double.NaN : 1000.0 * alerts / others;
    }
}
