package dev.cordon.server.v1;

import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screening;
import dev.cordon.core.screen.table.Customer;
import dev.cordon.server.http.Client;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Json;
import dev.cordon.server.http.Params;
import dev.cordon.server.http.Permission;
import dev.cordon.server.http.Route;
import dev.cordon.server.http.StoreProblems;
import dev.cordon.server.live.Engine;
import dev.cordon.server.live.Readiness;
import dev.cordon.server.live.Screenings;
import dev.cordon.store.screening.NewScreening;
import dev.cordon.store.screening.Recorded;
import dev.cordon.store.value.StoreException;
import io.javalin.http.Context;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code POST /v1/screen/lines}: JSON Lines in, JSON Lines out, in the order of the input, however many. A few at a time are
 * screened, remembered and answered, so memory stays flat. The last line is a summary: an answer without it is not complete.
 */
final class BulkRoutes {

    private static final int AT_ONCE = 64;
    private static final int LONGEST_LINE = 64 * 1024;
    private static final int MOST_HITS = 500;

    private final Readiness ready;
    private final Screenings screenings;
    private final PartyReader reader = new PartyReader();

    BulkRoutes(Readiness ready, Screenings screenings) {
        this.ready = ready;
        this.screenings = screenings;
    }

    List<Route> routes() {
        return List.of(Route.post("/v1/screen/lines", Permission.SCREEN, Route.Family.V1, this::screen).stream());
    }

    /** A line of the input: a customer, or why there is none. */
    private record Row(
            long line,
            @Nullable Customer customer,
            @Nullable String problem) {}

    /** What is asked of all lines. */
    private record Settings(Engine engine, String client, int limit, boolean alerting) {}

    private static final class Counts {
        private long lines;
        private long rejected;
        private long hits;
    }

    private void screen(Context context) throws IOException {
        Params params = new Params(context);
        Settings settings = new Settings(
                ready.toScreen(context),
                Client.of(context).id(),
                params.integer("limit", Query.DEFAULT_LIMIT, 1, MOST_HITS),
                params.flag("alert", true));
        InputStream in = new BufferedInputStream(context.bodyInputStream());
        context.contentType("application/jsonl");
        context.disableCompression();
        OutputStream out = context.outputStream();
        Counts counts = new Counts();
        try {
            List<Row> rows = read(in, counts);
            while (!rows.isEmpty()) {
                for (String answer : answers(settings, rows, counts)) {
                    out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
                }
                out.flush();
                rows = read(in, counts);
            }
            ObjectNode summary = Json.object();
            summary.putObject("summary")
                    .put("lines", counts.lines)
                    .put("screened", counts.lines - counts.rejected)
                    .put("rejected", counts.rejected)
                    .put("hit", counts.hits);
            out.write((Json.text(summary) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (HttpProblem | StoreException e) {
            HttpProblem problem = e instanceof StoreException refused ? StoreProblems.of(refused) : (HttpProblem) e;
            ObjectNode failed = Json.object();
            failed.putObject("failed")
                    .put("afterLine", counts.lines)
                    .put("status", problem.status())
                    .put("detail", problem.detail());
            out.write((Json.text(failed) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private List<Row> read(InputStream in, Counts counts) throws IOException {
        List<Row> rows = new ArrayList<>();
        while (rows.size() < AT_ONCE) {
            byte[] line = line(in);
            if (line == null) {
                return rows;
            }
            counts.lines++;
            if (line.length > 0) {
                rows.add(row(counts.lines, line));
            } else {
                counts.lines--;
            }
            if (in.available() == 0 && !rows.isEmpty()) {
                return rows;
            }
        }
        return rows;
    }

    private Row row(long number, byte[] line) {
        try {
            return new Row(number, reader.read(number, Json.read(line)), null);
        } catch (HttpProblem e) {
            return new Row(number, null, e.detail());
        }
    }

    private static byte @Nullable [] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.size() == LONGEST_LINE) {
                throw new HttpProblem(
                        413, "a line is longer than " + LONGEST_LINE + " bytes; write one customer a line");
            }
            if (next != '\r') {
                line.write(next);
            }
            next = in.read();
        }
        return line.toByteArray();
    }

    private List<String> answers(Settings settings, List<Row> rows, Counts counts) {
        List<Row> readable = rows.stream().filter(row -> row.customer() != null).toList();
        List<Screening> answered = screenings
                .questions()
                .runAll(readable.stream()
                        .map(row -> (java.util.concurrent.Callable<Screening>) () -> settings.engine()
                                .screener()
                                .screen(new Query(
                                        java.util.Objects.requireNonNull(row.customer())
                                                .party(),
                                        settings.limit(),
                                        false)))
                        .toList());
        List<NewScreening> fresh = new ArrayList<>();
        for (int i = 0; i < readable.size(); i++) {
            Customer customer = java.util.Objects.requireNonNull(readable.get(i).customer());
            fresh.add(ScreenRoutes.fresh(answered.get(i), settings.client(), customer, settings.alerting()));
            counts.hits += answered.get(i).hits().isEmpty() ? 0 : 1;
        }
        List<Recorded> recorded = screenings.record(fresh);
        List<String> answers = new ArrayList<>();
        int next = 0;
        for (Row row : rows) {
            Customer customer = row.customer();
            if (customer == null) {
                counts.rejected++;
                answers.add(Json.text(Json.object().put("line", row.line()).put("error", row.problem())));
            } else {
                byte[] answer = ScreenRoutes.bytes(recorded.get(next++), customer.reference());
                answers.add(new String(answer, StandardCharsets.UTF_8));
            }
        }
        return answers;
    }
}
