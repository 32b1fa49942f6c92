package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.eval.PairFileScoring;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures how well pairs of records are told apart. */
@Command(
        name = "records",
        description = {
            "Compares pairs of whole records whose answer is known, and prints the figures of 'cordon eval names', also"
                    + " by schema, for pairs without a common script, and the calibration error of the scores (ten bins"
                    + " of equal width).",
            "",
            "A file is JSON Lines, plain or gzipped, in the layout of OpenSanctions Pairs: an object a line with left,"
                    + " right (entities of FollowTheMoney: id, schema, properties) and judgement (positive or negative;"
                    + " unsure is passed over); optionally category and cluster. 'cordon eval pairs' makes such a file. Lines"
                    + " with match (true or false), schema, query and candidate are read too.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon eval records pairs.jsonl.gz",
            "  cordon eval records --part test --format json pairs.jsonl",
            "  cordon eval records --errors 50 pairs.jsonl"
        })
final class EvalRecordsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PairEvaluation evaluation = new PairEvaluation();

    EvalRecordsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return evaluation.run(console, PairFileScoring.PairReader.records());
    }
}
