package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.eval.PairFileScoring;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures how well pairs of names are told apart. */
@Command(
        name = "names",
        description = {
            "Compares pairs of names whose answer is known, and prints precision, recall and F1 at the default threshold,"
                    + " the best F1 and its threshold, the area under the ROC curve, and the recall at a precision of"
                    + " 0.9; by category and by script.",
            "",
            "A file is CSV in UTF-8, plain or gzipped, with the columns name1, name2 and label (1: the same party, 0:"
                    + " different ones) and optionally entity_type, category, script1 and script2. Other columns are"
                    + " ignored.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon eval names pairs.csv.gz",
            "  cordon eval names --part test --format json a.csv b.csv",
            "  cordon eval names --errors 50 pairs.csv"
        })
final class EvalNamesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final PairEvaluation evaluation = new PairEvaluation();

    EvalNamesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return evaluation.run(console, PairFileScoring.PairReader.names());
    }
}
