package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.ProgressMeter;
import dev.cordon.cli.eval.LabelledPair;
import dev.cordon.cli.eval.PairReport;
import dev.cordon.cli.eval.PairReportJson;
import dev.cordon.cli.eval.PairReportTable;
import dev.cordon.cli.eval.PairScoring;
import dev.cordon.cli.eval.PartChoice;
import dev.cordon.cli.eval.ScoredPair;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.Score;
import dev.cordon.core.screen.Policy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the evaluations of labelled pairs have in common: files in, figures out. */
final class PairEvaluation {

    /** Reads the pairs of a file that are measured. */
    interface PairReader {
        List<LabelledPair> read(Path file, PartChoice part) throws IOException;
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of labelled pairs, plain or gzipped.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--part",
            paramLabel = "PART",
            description = "train, test or all (default: ${DEFAULT-VALUE}). Weights are fitted on train alone, so test"
                    + " tells more. The parts are fixed by a hash of the first name.",
            defaultValue = "all")
    private PartChoice part = PartChoice.ALL;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table or json (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private EvalFormat format = EvalFormat.TABLE;

    @Option(
            names = "--errors",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = "20",
            defaultValue = "0",
            preprocessor = OptionalCount.class,
            description = "Show the worst errors with their evidence: N of them, or ${FALLBACK-VALUE}.")
    private int errors;

    PairEvaluation() {}

    /** Reads, scores and prints. */
    int run(Console console, PairReader reader) throws IOException {
        List<List<LabelledPair>> pairs = new ArrayList<>();
        for (Path file : files) {
            pairs.add(reader.read(file, part));
        }
        int count = pairs.stream().mapToInt(List::size).sum();
        if (count == 0) {
            throw new CommandFailure("no pairs to measure in " + files + ": try --part all");
        }
        PairScoring scoring = new PairScoring(MatchWeights.shipped());
        int bound = Score.leastCentibits(Policy.BALANCED.review());
        List<PairReport> reports = new ArrayList<>();
        List<ScoredPair> all = new ArrayList<>();
        AtomicInteger done = new AtomicInteger();
        try (ProgressMeter meter = new ProgressMeter(console, "pairs", () -> (double) done.get() / count)) {
            for (int i = 0; i < pairs.size(); i++) {
                List<ScoredPair> scored = scoring.score(pairs.get(i), () -> {
                    int now = done.incrementAndGet();
                    synchronized (meter) {
                        meter.show(now);
                    }
                });
                reports.add(PairReport.of(files.get(i).getFileName().toString(), scored, bound));
                all.addAll(scored);
            }
        }
        PairReport overall = PairReport.of("all", all, bound);
        print(console, scoring, overall, reports);
        return ExitCode.CLEAR;
    }

    private void print(Console console, PairScoring scoring, PairReport overall, List<PairReport> reports) {
        switch (format) {
            case TABLE -> new PairReportTable(console.out(), scoring, errors).print(overall, reports);
            case JSON -> console.out().println(new PairReportJson(scoring, errors).write(overall, reports));
        }
        console.out().flush();
    }
}
