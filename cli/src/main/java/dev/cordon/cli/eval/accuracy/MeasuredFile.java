package dev.cordon.cli.eval.accuracy;

import dev.cordon.cli.eval.Bootstrap;
import dev.cordon.cli.eval.PairReport;
import dev.cordon.cli.eval.ScoredPair;
import java.util.List;

/**
 * What came of the labelled pairs of a file.
 *
 * @param subject   the file, as goals name it
 * @param report    its figures
 * @param intervals where they lie with 95 % confidence
 */
record MeasuredFile(String subject, PairReport report, Bootstrap intervals) {

    static MeasuredFile of(String subject, List<ScoredPair> scored, int bound, long seed) {
        return new MeasuredFile(subject, PairReport.of(subject, scored, bound), Bootstrap.of(scored, bound, seed));
    }

    /** Whether there are pairs of both labels, without which precision and ranking mean nothing. */
    boolean hasBothLabels() {
        int positives = report.overall().positives();
        return positives > 0 && positives < report.overall().pairs();
    }
}
