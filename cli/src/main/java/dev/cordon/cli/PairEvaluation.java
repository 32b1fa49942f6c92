package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.console.ProgressMeter;
import dev.cordon.cli.eval.PairFileScoring;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the evaluations of labelled pairs have in common: files in, figures out. */
final class PairEvaluation {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of labelled pairs, plain or gzipped.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--part",
            paramLabel = "PART",
            description = "train, test or all (default: ${DEFAULT-VALUE}). Weights are fitted on train alone, so test"
                    + " tells more. The parts are fixed by a hash of the first name.",
            defaultValue = "all")
    private PartChoice part = PartChoice.ALL;

    @Mixin
    private final FigureOptions figures = new FigureOptions();

    PairEvaluation() {}

    /** Reads, scores and prints. */
    int run(Console console, PairFileScoring.PairReader reader) throws IOException {
        PairScoring scoring = new PairScoring(MatchWeights.shipped());
        int bound = Score.leastCentibits(Policy.BALANCED.review());
        PairFileScoring files = new PairFileScoring(reader, part, scoring, bound);
        List<PairReport> reports = new ArrayList<>();
        List<ScoredPair> all = new ArrayList<>();
        try (ProgressMeter meter = new ProgressMeter(console, "pairs", () -> -1)) {
            for (Path path : paths) {
                List<ScoredPair> scored = files.score(path, count -> meter.show(all.size() + count));
                reports.add(PairReport.of(path.getFileName().toString(), scored, bound));
                all.addAll(scored);
            }
        }
        if (all.isEmpty()) {
            throw new CommandFailure("no pairs to measure in " + paths + "; is --part " + part + " right?");
        }
        print(console, scoring, PairReport.of("all", all, bound), reports);
        return ExitCode.CLEAR;
    }

    private void print(Console console, PairScoring scoring, PairReport overall, List<PairReport> reports) {
        int errors = figures.errors();
        figures.print(
                console,
                out -> new PairReportTable(out, scoring, errors).print(overall, reports),
                () -> new PairReportJson(scoring, errors).write(overall, reports));
    }
}
