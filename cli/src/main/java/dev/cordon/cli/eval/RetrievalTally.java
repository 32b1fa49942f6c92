package dev.cordon.cli.eval;

/**
 * What the index finds of that which a comparison with every entry finds.
 *
 * @param queries     number of queries
 * @param hits        hits of the comparison with every entry, at or above the review threshold
 * @param lost        those of them that the index does not find
 * @param lostMatches those of the lost ones that reach the match threshold
 * @param weaker      hits that the index finds with a lower score, still above the review threshold
 * @param cleared     queries that have hits and are cleared by the index
 */
public record RetrievalTally(int queries, int hits, int lost, int lostMatches, int weaker, int cleared) {

    /** No queries yet. */
    public static final RetrievalTally NONE = new RetrievalTally(0, 0, 0, 0, 0, 0);

    /** Both together. */
    public RetrievalTally plus(RetrievalTally other) {
        return new RetrievalTally(
                queries + other.queries,
                hits + other.hits,
                lost + other.lost,
                lostMatches + other.lostMatches,
                weaker + other.weaker,
                cleared + other.cleared);
    }

    /** Share of the hits that are lost; 0 without hits. */
    public double lossRate() {
        return hits == 0 ? 0 : (double) lost / hits;
    }
}
