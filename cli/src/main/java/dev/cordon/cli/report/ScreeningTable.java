package dev.cordon.cli.report;

import dev.cordon.cli.console.Style;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.match.Score;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Decision;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Screening;
import dev.cordon.core.screen.SubjectEntries;
import dev.cordon.core.screen.table.HitRow;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Screenings for people: the decision, the hits, who designated them under what, and the evidence as a sum. */
public final class ScreeningTable implements ScreeningPrinter {

    private static final int FEATURE_WIDTH = 18;

    private final PrintWriter out;
    private final Style style;
    private final ListAge age;

    public ScreeningTable(PrintWriter out, Style style, ListAge age) {
        this.out = out;
        this.style = style;
        this.age = age;
    }

    @Override
    public void print(Screening screening, List<SubjectEntries> subjects) {
        out.println(decision(screening.decision()) + "  "
                + style.strong(HitRow.asked(screening.query().party())) + summary(screening));
        out.println();
        int rank = 1;
        for (Hit hit : screening.hits()) {
            hit(rank++ + ". ", hit);
        }
        subjects.stream().filter(subject -> subject.entries().size() > 1).forEach(this::subject);
        if (!screening.heldBack().isEmpty()) {
            out.println("  held back by the policy " + screening.policy().name() + ", no alert:");
            out.println();
            screening.heldBack().forEach(hit -> hit("", hit));
        }
    }

    private void subject(SubjectEntries subject) {
        out.println("  one subject, " + subject.subject() + ", designated by:");
        for (ListedParty entry : subject.entries()) {
            String name = entry.party().primaryName().orElse(entry.entryId());
            out.println(
                    "     " + style.strong(name) + "  entry " + entry.party().id());
            entry.designations().forEach(this::designation);
        }
        out.println();
    }

    private String decision(Decision decision) {
        return switch (decision) {
            case CLEAR -> style.good("CLEAR ");
            case REVIEW -> style.warning("REVIEW");
            case MATCH -> style.alarm("MATCH ");
        };
    }

    private static String summary(Screening screening) {
        int hits = screening.hits().size();
        if (hits == 0) {
            return "";
        }
        String counted = hits == 1 ? "1 hit" : hits + " hits";
        return hits == screening.query().limit() ? "  (the first " + counted + ")" : "  (" + counted + ")";
    }

    private void hit(String rank, Hit hit) {
        String name = hit.entry().party().primaryName().orElse(hit.entry().entryId());
        out.printf(Locale.ROOT, "  %s%s  %.4f%n", rank, style.strong(name), hit.score());
        out.println("     " + hit.entry().kind().label() + ", entry "
                + hit.entry().party().id() + alias(hit, name));
        hit.entry().designations().forEach(this::designation);
        hit.evidence().forEach(this::evidence);
        int total = Score.total(hit.evidence());
        out.printf(
                Locale.ROOT,
                "     %s%n%n",
                style.faint(String.format(Locale.ROOT, "%+8.2f bits in all", total / 100.0)));
    }

    private static String alias(Hit hit, String name) {
        PartyName matched = hit.matchedName();
        if (matched == null || matched.text().equals(name)) {
            return "";
        }
        return ", by the name " + matched.text() + (matched.isWeak() ? " (weak alias)" : "");
    }

    private void designation(Designation designation) {
        StringBuilder line = new StringBuilder("     ");
        line.append(designation.authority()).append(' ').append(designation.programme());
        if (!designation.measures().isEmpty()) {
            line.append(": ").append(String.join(", ", designation.measures()));
        }
        if (designation.listedOn() != null) {
            line.append(", since ").append(designation.listedOn());
        }
        out.println(line);
    }

    private void evidence(Evidence piece) {
        String weight = String.format(Locale.ROOT, "%+8.2f", piece.bits());
        String feature = String.format(Locale.ROOT, "%-" + FEATURE_WIDTH + "s", piece.feature());
        out.println("     " + weight + "  " + feature + " " + values(piece) + style.faint(piece.detail()));
    }

    private static String values(Evidence piece) {
        if (piece.query().isEmpty() && piece.listed().isEmpty()) {
            return "";
        }
        return dash(piece.query()) + " ~ " + dash(piece.listed()) + "  ";
    }

    private static String dash(String value) {
        return value.isEmpty() ? "-" : value;
    }

    @Override
    public void finish(WatchlistInfo watchlist) {
        out.println(style.faint(age.line(watchlist)));
        out.flush();
    }
}
