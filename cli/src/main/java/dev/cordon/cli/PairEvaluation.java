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
import java.util.function.Consumer;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the evaluations of labelled pairs have in common: files in, figures out. */
final class PairEvaluation {

    /** Hands the pairs of a file that are measured to a sink. */
    interface PairReader {
        void read(Path file, PartChoice part, Consumer<LabelledPair> sink) throws IOException;
    }

    private static final int BATCH = 4096;

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
        PairScoring scoring = new PairScoring(MatchWeights.shipped());
        int bound = Score.leastCentibits(Policy.BALANCED.review());
        List<PairReport> reports = new ArrayList<>();
        List<ScoredPair> all = new ArrayList<>();
        try (ProgressMeter meter = new ProgressMeter(console, "pairs", () -> -1)) {
            for (Path file : files) {
                List<ScoredPair> scored = new ArrayList<>();
                List<LabelledPair> batch = new ArrayList<>();
                reader.read(file, part, pair -> {
                    batch.add(pair);
                    if (batch.size() == BATCH) {
                        score(scoring, batch, bound, scored);
                        meter.show(all.size() + scored.size());
                    }
                });
                score(scoring, batch, bound, scored);
                reports.add(PairReport.of(file.getFileName().toString(), scored, bound));
                all.addAll(scored);
            }
        }
        if (all.isEmpty()) {
            throw new CommandFailure("no pairs to measure in " + files + "; is --part " + part + " right?");
        }
        print(console, scoring, PairReport.of("all", all, bound), reports);
        return ExitCode.CLEAR;
    }

    /** Of pairs that come out right, only the figures are kept: files may hold a million. */
    private static void score(PairScoring scoring, List<LabelledPair> batch, int bound, List<ScoredPair> scored) {
        for (ScoredPair each : scoring.score(batch)) {
            scored.add(each.isError(bound) ? each : each.withoutRecords());
        }
        batch.clear();
    }

    private void print(Console console, PairScoring scoring, PairReport overall, List<PairReport> reports) {
        switch (format) {
            case TABLE -> new PairReportTable(console.out(), scoring, errors).print(overall, reports);
            case JSON -> console.out().println(new PairReportJson(scoring, errors).write(overall, reports));
        }
        console.out().flush();
    }
}
