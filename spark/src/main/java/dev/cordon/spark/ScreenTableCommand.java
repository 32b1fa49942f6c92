package dev.cordon.spark;

import dev.cordon.core.index.ListAge;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.screen.table.CustomerParser;
import dev.cordon.core.screen.table.TableException;
import dev.cordon.core.screen.table.TableSummary;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The application; its options are named like those of {@code cordon screen --in}. */
@Command(
        name = "cordon-spark",
        mixinStandardHelpOptions = true,
        versionProvider = EngineVersion.class,
        description = {"Screens a table of customers of any size on Apache Spark.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  spark-submit --master yarn --num-executors 50 cordon-spark.jar \\",
            "    --lists watchlist --in hdfs:///customers --out hdfs:///alerts.parquet",
            "  spark-submit --master local[*] cordon-spark.jar --lists watchlist \\",
            "    --in customers.csv --out alerts.csv --map name=Full_Name",
            "",
            "The table is CSV in UTF-8 with a header, or Parquet: a file, or a folder of",
            "files. Hits are the same bytes as those of 'cordon screen --in'. Rows that",
            "cannot be screened go to <out>.rejects.csv with line and reason.",
            "",
            "Exit codes: 0 all is clear, 1 something was hit, 2 usage, 3 rows were rejected",
            "or something failed.",
        })
final class ScreenTableCommand implements Callable<Integer> {

    private static final int HIT = 1;
    private static final int FAILED = 3;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--lists",
            required = true,
            paramLabel = "FILE",
            description = "The watchlist, made by 'cordon lists build': a file here, a URI such as hdfs://…, or"
                    + " local:PATH for a file that every machine has at that path.")
    private String lists = "";

    @Option(
            names = "--max-age",
            paramLabel = "DAYS",
            description = "Fail if a list in it was published longer ago; else its age is only told.")
    private @Nullable Integer maxAge;

    @Option(names = "--in", required = true, paramLabel = "PATH", description = "The customers: a file or a folder.")
    private String input = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PATH",
            description = "Where the hits go: .csv, .jsonl or .parquet (a folder, which must not be there yet).")
    private String output = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, json or parquet, if the ending of --out does not say it.")
    private @Nullable AlertFormat format;

    @Option(
            names = "--policy",
            paramLabel = "NAME|FILE",
            description = "What suffices to alert: balanced, strict, ofac-search, or a file of your own (default:"
                    + " ${DEFAULT-VALUE}).",
            defaultValue = "balanced")
    private String policy = "balanced";

    @Option(
            names = "--threshold",
            paramLabel = "T",
            description = "Score from which an entry is a hit, above 0 and up to 1, instead of the policy's.")
    private @Nullable Double threshold;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most hits to return for each customer (default: ${DEFAULT-VALUE}).",
            defaultValue = "10")
    private int limit;

    @Option(
            names = "--exhaustive",
            description = "Compare every entry instead of asking the index. Slow, for checking.")
    private boolean exhaustive;

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            description = "Which column holds a field. Fields: name, alias, given, family, kind, born, country,"
                    + " nationality, gender, reference, identifier, passport, lei, …")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--date-format",
            paramLabel = "PATTERN",
            description = "How the table writes dates, such as dd/MM/yyyy, if not as 1985-11-12.")
    private @Nullable String dateFormat;

    @Option(
            names = "--exit-zero-on-hits",
            description = "Exit with 0 although something was hit, for schedulers that run again what does not.")
    private boolean hitsSucceed;

    @Option(names = "--verbose", description = "Show where in the program an error arose.")
    private boolean verbose;

    ScreenTableCommand() {}

    boolean isVerbose() {
        return verbose;
    }

    @Override
    public Integer call() throws IOException {
        ScreeningOptions options = options();
        SparkSession spark = SparkSession.builder().appName("cordon-spark").getOrCreate();
        PrintWriter notes = spec.commandLine().getErr();
        CordonScreening cordon = CordonScreening.over(spark, lists, options);
        ListAge age = new ListAge(LocalDate.now());
        requireFresh(cordon, age);
        AlertFormat asked = format == null ? AlertFormat.of(output) : format;
        TaskTime time = new TaskTime();
        spark.sparkContext().addSparkListener(time);
        TableSummary summary = new TableScreening(spark, cordon, options, notes).run(input, output, asked);
        summary.lines().forEach(notes::println);
        notes.println(String.format(
                Locale.ROOT,
                "  tasks took %,.0f s of a core: %,.0f rows/s for each core",
                time.seconds(),
                summary.tally().rows() / Math.max(time.seconds(), 1)));
        notes.println(age.line(cordon.watchlist()));
        long rejected = summary.tally().rejected();
        if (rejected > 0) {
            notes.println("cordon: " + rejected + " rows were not screened; they are in " + output + ".rejects.csv");
            return FAILED;
        }
        return summary.tally().alerts() > 0 && !hitsSucceed ? HIT : 0;
    }

    private ScreeningOptions options() {
        try {
            if (dateFormat != null) {
                CustomerParser.dates(dateFormat);
            }
        } catch (IllegalArgumentException e) {
            throw usage("--date-format: '" + dateFormat + "' is no pattern of dates; write it like dd/MM/yyyy");
        }
        try {
            return new ScreeningOptions(policy, threshold, limit, exhaustive, columns, dateFormat);
        } catch (IllegalArgumentException e) {
            throw usage("--" + e.getMessage());
        }
    }

    private ParameterException usage(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }

    private void requireFresh(CordonScreening cordon, ListAge age) throws TableException {
        if (maxAge == null) {
            return;
        }
        for (ListInfo list : cordon.watchlist().lists()) {
            if (age.exceeds(list, maxAge)) {
                throw new TableException(String.format(
                        Locale.ROOT,
                        "the list %s is too old (%s, allowed are %d days); get the current edition and run"
                                + " 'cordon lists build'",
                        list.id(),
                        age.age(list),
                        maxAge));
            }
        }
    }
}
