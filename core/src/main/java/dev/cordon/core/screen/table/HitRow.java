package dev.cordon.core.screen.table;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Screening;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A hit as a row of a table. Several values in one field are separated by {@code "; "}. */
public final class HitRow {

    /** The names of the fields. */
    public static final List<String> HEADER = List.of(
            "query",
            "decision",
            "rank",
            "score",
            "entry",
            "name",
            "matched_name",
            "kind",
            "authorities",
            "programmes",
            "measures",
            "listed_on",
            "evidence",
            "watchlist",
            "policy");

    private static final int FIELDS_OF_HIT = 11;

    private HitRow() {}

    /** The row of a screening without hits. */
    public static List<String> clear(Screening screening) {
        List<String> row = start(screening);
        row.addAll(Collections.nCopies(FIELDS_OF_HIT, ""));
        return end(row, screening);
    }

    /** The rows of a screening's hits, best first. */
    public static List<List<String>> all(Screening screening) {
        List<List<String>> rows = new ArrayList<>();
        for (Hit hit : screening.hits()) {
            rows.add(row(screening, hit, rows.size() + 1));
        }
        return rows;
    }

    /** The party as it was asked for: its name, else its identifiers. */
    public static String asked(Party party) {
        return party.primaryName()
                .orElseGet(() -> party.identifiers().stream()
                        .map(Identifier::value)
                        .findFirst()
                        .orElse("(nothing)"));
    }

    private static List<String> start(Screening screening) {
        List<String> row = new ArrayList<>(HEADER.size());
        row.add(asked(screening.query().party()));
        row.add(screening.decision().label());
        return row;
    }

    /** What it takes to replay the answer. */
    private static List<String> end(List<String> row, Screening screening) {
        row.add(screening.watchlist().id());
        row.add(screening.policy().name() + " " + screening.policy().hash());
        return row;
    }

    private static List<String> row(Screening screening, Hit hit, int rank) {
        PartyName matched = hit.matchedName();
        List<Designation> designations = hit.entry().designations();
        List<String> row = start(screening);
        row.add(String.valueOf(rank));
        row.add(String.format(Locale.ROOT, "%.4f", hit.score()));
        row.add(hit.entry().party().id());
        row.add(hit.entry().party().primaryName().orElse(""));
        row.add(matched == null ? "" : matched.text());
        row.add(hit.entry().kind().label());
        row.add(joined(designations, designation -> List.of(designation.authority())));
        row.add(joined(designations, designation -> List.of(designation.programme())));
        row.add(joined(designations, Designation::measures));
        row.add(joined(designations, HitRow::listedOn));
        row.add(hit.evidence().stream().map(HitRow::evidence).collect(Collectors.joining("; ")));
        return end(row, screening);
    }

    private static List<String> listedOn(Designation designation) {
        return designation.listedOn() == null
                ? List.of()
                : List.of(designation.listedOn().toString());
    }

    private static String joined(List<Designation> designations, Function<Designation, List<String>> values) {
        return designations.stream()
                .map(values)
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String evidence(Evidence piece) {
        String weight = String.format(Locale.ROOT, "%+.2f %s", piece.bits(), piece.feature());
        boolean pair = !piece.query().isEmpty() || !piece.listed().isEmpty();
        return pair ? weight + " " + piece.query() + " ~ " + piece.listed() : weight;
    }
}
