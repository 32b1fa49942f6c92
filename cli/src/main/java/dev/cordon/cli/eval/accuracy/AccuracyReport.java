package dev.cordon.cli.eval.accuracy;

import dev.cordon.cli.eval.DisguiseEvaluation;
import dev.cordon.cli.eval.DisguiseReport;
import dev.cordon.cli.eval.DisguisedNames;
import dev.cordon.cli.eval.Interval;
import dev.cordon.cli.eval.PairFileScoring;
import dev.cordon.cli.eval.PairScoring;
import dev.cordon.cli.eval.QuerySample;
import dev.cordon.cli.eval.RetrievalEvaluation;
import dev.cordon.cli.eval.RetrievalTally;
import dev.cordon.cli.eval.ScoredPair;
import dev.cordon.cli.eval.ScreeningEvaluation;
import dev.cordon.cli.eval.ScreeningQuery;
import dev.cordon.cli.eval.ScreeningQueryFile;
import dev.cordon.cli.eval.SelfSearch;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.Score;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.Screener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Measures everything that there is data for, and writes it down: pairs of names and of records, calibration, listed
 * parties in disguise, strangers, what the index loses, and the worst errors with their reasons.
 */
public final class AccuracyReport {

    private static final int BATCH = 4096;

    private final ReportRequest request;
    private final Watchlist watchlist;
    private final Consumer<String> progress;
    private final PairScoring scoring = new PairScoring(MatchWeights.shipped());
    private final int bound = Score.leastCentibits(Policy.BALANCED.review());
    private final Scorecard scorecard;
    private final Markdown body = new Markdown();

    /** @param progress told what is measured next */
    public AccuracyReport(ReportRequest request, Goals goals, Consumer<String> progress) {
        this.request = request;
        this.watchlist = request.watchlist();
        this.progress = progress;
        this.scorecard = new Scorecard(goals);
    }

    /**
     * Measures and writes.
     *
     * @param head what stands at the top, in Markdown
     * @return the report in Markdown
     * @throws IOException if a file is missing or cannot be read to its end
     */
    public String write(String head) throws IOException {
        List<MeasuredFile> files = pairs();
        new PairsSection(scorecard).write(body, files);
        body.heading(2, "Screening");
        listedNames();
        queries();
        customers();
        disguises();
        retrieval();
        new ErrorsSection(scoring, bound).write(body, files);
        Markdown page = new Markdown().verbatim(head).heading(2, "Goals");
        scorecard.write(page);
        return page.verbatim(body.toString()).toString();
    }

    private List<MeasuredFile> pairs() throws IOException {
        Path folder = request.data().resolve("eval");
        List<MeasuredFile> files = new ArrayList<>();
        PairFileScoring names = scoring(PairFileScoring.PairReader.names());
        for (Path file : PairFiles.names(folder)) {
            progress.accept("pairs of " + PairFiles.subject(file));
            files.add(measured(PairFiles.subject(file), names.score(file, count -> {})));
        }
        PairFileScoring records = scoring(PairFileScoring.PairReader.records());
        for (Path file : PairFiles.records(folder)) {
            progress.accept("pairs of " + PairFiles.subject(file));
            files.add(measured(PairFiles.subject(file), records.score(file, count -> {})));
        }
        progress.accept("pairs of " + RecordPairs.SUBJECT);
        files.add(measured(RecordPairs.SUBJECT, RecordPairs.score(watchlist, records)));
        files.removeIf(file -> file.report().overall().pairs() == 0);
        return files;
    }

    private PairFileScoring scoring(PairFileScoring.PairReader reader) {
        return new PairFileScoring(reader, request.part(), scoring, bound);
    }

    private MeasuredFile measured(String subject, List<ScoredPair> scored) {
        return MeasuredFile.of(subject, scored, bound, request.seed());
    }

    private void listedNames() {
        progress.accept("listed names as they stand");
        SelfSearch.Result result = new SelfSearch(watchlist).run(request.sample(), () -> {});
        int names = (int) result.names();
        int found = names - result.failures().size();
        Interval interval = Interval.wilson(found, names);
        scorecard.note("exact names", "recall", names, (double) found / Math.max(1, names), interval);
        body.paragraph(String.format(
                Locale.ROOT,
                "%,d of %,d primary names and strong aliases, screened as they stand, find their entry first: %.4f %%"
                        + " (95 %%: %.4f to %.4f %%).",
                found,
                names,
                100.0 * found / Math.max(1, names),
                100 * interval.low(),
                100 * interval.high()));
    }

    private void queries() throws IOException {
        Path file = PairFiles.queries(request.data().resolve("eval"));
        List<ScreeningQuery> all = new ArrayList<>();
        ScreeningQueryFile.queries(file, all::add);
        QuerySample drawn = QuerySample.of(request.sample(), all.size());
        List<ScreeningQuery> taken = all.stream()
                .filter(query -> query.expected().isPresent() || drawn.takes(query))
                .toList();
        screen(taken, "queries");
    }

    private void customers() throws IOException {
        Path file = PairFiles.only(request.data().resolve("customers"), "*.csv.gz");
        long[] rows = {0};
        if (request.sample() > 0) {
            ScreeningQueryFile.customers(file, customer -> rows[0]++);
        }
        QuerySample drawn = QuerySample.of(request.sample(), rows[0]);
        List<ScreeningQuery> taken = new ArrayList<>();
        ScreeningQueryFile.customers(file, customer -> {
            if (drawn.takes(customer)) {
                taken.add(customer);
            }
        });
        screen(taken, "customers");
    }

    private void screen(List<ScreeningQuery> queries, String what) {
        ScreeningSection section = new ScreeningSection(scorecard);
        section.write(body, what + ", all facts", screened(queries, what + " with all facts"));
        List<ScreeningQuery> bare =
                queries.stream().map(ScreeningQuery::nameOnly).toList();
        section.write(body, what + ", name only", screened(bare, what + " by name only"));
    }

    private ScreeningEvaluation screened(List<ScreeningQuery> queries, String what) {
        progress.accept(String.format(Locale.ROOT, "%,d %s", queries.size(), what));
        ScreeningEvaluation evaluation = new ScreeningEvaluation(Screener.over(watchlist), 0);
        for (int i = 0; i < queries.size(); i += BATCH) {
            evaluation.screen(queries.subList(i, Math.min(queries.size(), i + BATCH)));
        }
        return evaluation;
    }

    private void disguises() {
        progress.accept("listed names in disguise");
        DisguisedNames names = new DisguisedNames(watchlist, request.seed(), request.perClass());
        List<DisguiseEvaluation.Trial> trials = new DisguiseEvaluation(Screener.over(watchlist), names).run(() -> {});
        new DisguiseSection(scorecard).write(body, new DisguiseReport(trials, 0));
    }

    private void retrieval() {
        List<ScreeningQuery> all = new DisguisedNames(watchlist, request.seed(), request.perClass()).queries();
        QuerySample drawn = QuerySample.of(request.retrieval(), all.size());
        List<ScreeningQuery> taken = all.stream().filter(drawn::takes).toList();
        progress.accept(String.format(Locale.ROOT, "%,d queries against every entry", taken.size()));
        RetrievalTally tally = new RetrievalEvaluation(Screener.over(watchlist))
                .run(taken, () -> {})
                .overall();
        Interval none = new Interval(Double.NaN, Double.NaN);
        scorecard.note("index", "hits lost", tally.queries(), tally.lost(), none);
        body.heading(2, "What the index loses");
        body.paragraph(String.format(
                Locale.ROOT,
                "Of %,d hits that comparing every entry finds for %,d names in disguise and hard negatives, the index"
                        + " loses %,d (%.4f %%), %,d of them matches. Queries wrongly cleared: %,d.",
                tally.hits(),
                tally.queries(),
                tally.lost(),
                100 * tally.lossRate(),
                tally.lostMatches(),
                tally.cleared()));
    }
}
