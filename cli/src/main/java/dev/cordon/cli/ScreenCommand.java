package dev.cordon.cli;

import dev.cordon.cli.bulk.BulkRequest;
import dev.cordon.cli.bulk.BulkScreening;
import dev.cordon.cli.bulk.BulkSummary;
import dev.cordon.cli.console.Console;
import dev.cordon.cli.report.ScreeningFormat;
import dev.cordon.cli.report.ScreeningPrinter;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.party.Party;
import dev.cordon.core.screen.Decision;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.Screening;
import dev.cordon.core.screen.SubjectEntries;
import dev.cordon.core.screen.table.CustomerParser;
import dev.cordon.store.Store;
import dev.cordon.store.db.Writer;
import dev.cordon.store.screening.NewScreening;
import dev.cordon.store.screening.Recorded;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Screens names from the command line, or a file of customers. */
@Command(
        name = "screen",
        description = {"Screens names, or a file of customers, and shows the evidence for each hit.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon screen \"Ni Gaobin\" --born 1985-10-27 --country China",
            "  cordon screen --kind organisation --format json \"Wuhan Xiaoruizhi Science\"",
            "  cordon screen --id imo:9187629",
            "  cordon screen --owner \"Wuhan Xiaoruizhi Science and Technology=50\" \"Firm Ltd\"",
            "  cordon screen --policy strict \"Ni Gaobin\"",
            "  cordon screen --drafts drafts.jsonl \"Ni Gaobin\"",
            "  cordon screen --in customers.csv --out alerts.csv --map name=Full_Name",
            "  cordon screen --in customers.parquet --out alerts.jsonl --resume",
            "",
            "A file of customers is CSV with a header, JSON Lines (flat objects, or entities",
            "of FollowTheMoney), both in UTF-8 and plain or gzipped, or Parquet. Columns",
            "are recognised by their names (name, kind or type, born or dob or birth_date,",
            "country or nationality, passport, lei, imo, … and id for your own reference);",
            "others are ignored and listed. Rows that cannot be screened go to",
            "<out>.rejects.csv with line and reason, and the exit code is then 3.",
            "A run that was killed goes on with --resume, to the same bytes.",
        })
final class ScreenCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "The names to screen, each an argument of its own.")
    private List<String> names = new ArrayList<>();

    @Mixin
    private final PartyOptions party = new PartyOptions();

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final DraftsOption drafts = new DraftsOption();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most hits to return for each party (default: ${DEFAULT-VALUE}).",
            defaultValue = "10")
    private int limit;

    @Option(
            names = "--exhaustive",
            description = "Compare every entry instead of asking the index. Slow, for checking.")
    private boolean exhaustive;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, json (one object a line) or csv.")
    private @Nullable ScreeningFormat format;

    @Option(names = "--in", paramLabel = "FILE", description = "A file of customers to screen; - reads standard input.")
    private @Nullable String input;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where its alerts go: .csv or .jsonl; - writes standard output.")
    private @Nullable String output;

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            description = "Which column holds a field. Fields: name, alias, given, family, kind, born, country,"
                    + " nationality, gender, reference, identifier, passport, lei, …")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--date-format",
            paramLabel = "PATTERN",
            description = "How the file writes dates, such as dd/MM/yyyy, if not as 1985-11-12.")
    private @Nullable String dateFormat;

    @Option(
            names = "--resume",
            description = "Go on where an earlier run of the same command was killed; starts anew if there was none.")
    private boolean resume;

    @Option(
            names = "--remember",
            description =
                    "Keep the answers in the store, to be audited and replayed; they are printed once they are kept.")
    private boolean remember;

    @Option(
            names = "--customer",
            paramLabel = "REFERENCE",
            description = "With --remember: whom the name belongs to; hits raise alerts.")
    private @Nullable String customer;

    @Mixin
    private final StoreOption store = new StoreOption();

    ScreenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw usage("--limit must be at least 1, not " + limit);
        }
        if (customer != null && (!remember || names.size() > 1)) {
            throw usage("--customer goes with --remember and one name");
        }
        if (remember && input != null) {
            throw usage("--remember goes with names, not with --in");
        }
        if (!remember) {
            return input == null ? screenNames(null) : screenFile(input);
        }
        try (Store open = store.open(console)) {
            return screenNames(open);
        }
    }

    private int screenNames(@Nullable Store memory) throws IOException {
        if (output != null || dateFormat != null || !columns.isEmpty() || resume) {
            throw usage("--out, --map, --date-format and --resume go with --in FILE");
        }
        if (names.isEmpty() && !party.hasIdentifier()) {
            throw usage("say whom to screen: a NAME, an --id, or --in FILE");
        }
        List<Query> queries = queries();
        party.unknownCountries()
                .forEach(country -> console.warn("'" + country + "' is no country by a name or code that Cordon knows,"
                        + " so it is not compared; write CN or China"));
        Watchlist watchlist = new Watchlists(console).open(lists);
        Screener screener = drafts.beside(console, Screener.over(watchlist, policy.read(watchlist)));
        if (party.hasOwners()) {
            OwnershipRules.answerable(console, watchlist.info(), null);
        }
        ScreeningPrinter printer = (format == null ? ScreeningFormat.TABLE : format).printer(console);
        boolean hit = false;
        for (Query query : queries) {
            Screening screening = screener.screen(query);
            if (memory != null) {
                keep(memory, screening);
            }
            printer.print(screening, SubjectEntries.of(watchlist, screening));
            hit |= screening.decision() != Decision.CLEAR;
        }
        printer.finish(screener.info());
        return hit ? ExitCode.HIT : ExitCode.CLEAR;
    }

    /** Durable before it is printed: what could not be kept was not answered. */
    private void keep(Store memory, Screening screening) {
        String actor = StoreOption.anyActor(console, memory);
        NewScreening fresh = customer == null
                ? NewScreening.search(screening, actor)
                : NewScreening.ofCustomer(screening, actor, customer);
        Recorded recorded = Writer.await(memory.screenings().record(fresh));
        console.note("kept as screening " + recorded.id());
        recorded.alerts().forEach(alert -> console.note("alert " + alert));
        recorded.exempted().forEach(exception -> console.note("no alert, for the exception " + exception));
    }

    private List<Query> queries() {
        if (names.isEmpty()) {
            return List.of(new Query(party.party(null), limit, exhaustive));
        }
        return names.stream().map(this::query).toList();
    }

    private Query query(String name) {
        Party asked = party.party(name);
        if (asked.names().isEmpty() && asked.identifiers().isEmpty()) {
            throw usage("'" + name + "' is neither a name nor a number that could be screened");
        }
        return new Query(asked, limit, exhaustive);
    }

    private int screenFile(String file) throws IOException {
        if (!names.isEmpty() || !party.isEmpty()) {
            throw usage("--in takes the parties from the file; leave out names and what is known of them");
        }
        if (output == null) {
            throw usage("say where the alerts go: --out alerts.csv, --out alerts.jsonl, or --out - to print them");
        }
        BulkRequest request = BulkRequest.of(
                file, output, columns, dates(), format == ScreeningFormat.JSON, limit, exhaustive, resume);
        Watchlist watchlist = new Watchlists(console).open(lists);
        Screener screener = drafts.beside(console, Screener.over(watchlist, policy.read(watchlist)));
        BulkSummary summary = new BulkScreening(console, screener, request).run();
        summary.print(console, screener.info());
        if (summary.rejected() > 0) {
            return ExitCode.FAILED;
        }
        return summary.alerts() > 0 ? ExitCode.HIT : ExitCode.CLEAR;
    }

    private @Nullable DateTimeFormatter dates() {
        if (dateFormat == null) {
            return null;
        }
        try {
            return CustomerParser.dates(dateFormat);
        } catch (IllegalArgumentException e) {
            throw usage("--date-format: '" + dateFormat + "' is no pattern of dates; write it like dd/MM/yyyy");
        }
    }

    private ParameterException usage(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }
}
