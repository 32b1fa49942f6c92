package dev.cordon.cli.eval;

/**
 * What came of names in disguise.
 *
 * @param names     number of names
 * @param found     those that found their entry
 * @param negatives number of hard negatives
 * @param alarms    those of them that found the entry all the same
 */
public record DisguiseTally(int names, int found, int negatives, int alarms) {

    /** No names yet. */
    public static final DisguiseTally NONE = new DisguiseTally(0, 0, 0, 0);

    /** With one more name. */
    public DisguiseTally with(DisguiseEvaluation.Trial trial) {
        int hit = trial.found() ? 1 : 0;
        return trial.stranger()
                ? new DisguiseTally(names, found, negatives + 1, alarms + hit)
                : new DisguiseTally(names + 1, found + hit, negatives, alarms);
    }

    /** Share of the names that found their entry; 0 without names. */
    public double recall() {
        return names == 0 ? 0 : (double) found / names;
    }

    /** Where the recall lies with 95 % confidence. */
    public Interval interval() {
        return Interval.wilson(found, names);
    }

    /** Share of the hard negatives that found the entry; 0 without any. */
    public double falseAlarms() {
        return negatives == 0 ? 0 : (double) alarms / negatives;
    }
}
