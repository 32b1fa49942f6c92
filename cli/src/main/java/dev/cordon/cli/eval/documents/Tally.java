package dev.cordon.cli.eval.documents;

/** Counts for one type: what a person wrote down and how much of it was found, what was found and how much of it is right. */
public final class Tally {

    private int gold;
    private int goldFound;
    private int found;
    private int foundRight;

    void gold(boolean wasFound) {
        gold++;
        goldFound += wasFound ? 1 : 0;
    }

    void found(boolean isRight) {
        found++;
        foundRight += isRight ? 1 : 0;
    }

    void add(Tally other) {
        gold += other.gold;
        goldFound += other.goldFound;
        found += other.found;
        foundRight += other.foundRight;
    }

    /** How many a person wrote down. */
    public int gold() {
        return gold;
    }

    /** How many were found. */
    public int found() {
        return found;
    }

    /** The share of the found that is right; 1 if nothing was found. */
    public double precision() {
        return found == 0 ? 1 : foundRight / (double) found;
    }

    /** The share of the gold that was found; 1 if there is none. */
    public double recall() {
        return gold == 0 ? 1 : goldFound / (double) gold;
    }

    /** The harmonic mean of both. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
