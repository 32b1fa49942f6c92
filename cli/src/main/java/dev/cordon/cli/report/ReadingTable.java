package dev.cordon.cli.report;

import dev.cordon.cli.console.Style;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.screen.Hit;
import dev.cordon.documents.dossier.ArticleDossier;
import dev.cordon.documents.mention.Mention;
import dev.cordon.documents.mention.MentionedParty;
import dev.cordon.documents.mention.Reading;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Readings for people: who is mentioned, under what they are designated, and where. */
public final class ReadingTable {

    private final PrintWriter out;
    private final Style style;
    private final ListAge age;

    public ReadingTable(PrintWriter out, Style style, ListAge age) {
        this.out = out;
        this.style = style;
        this.age = age;
    }

    /** Prints the readings, then which watchlist answered. */
    public void print(List<ArticleDossier> dossiers, WatchlistInfo watchlist) {
        dossiers.forEach(this::print);
        out.println(style.faint(age.line(watchlist)));
        out.flush();
    }

    private void print(ArticleDossier dossier) {
        Reading reading = dossier.reading();
        List<MentionedParty> parties = reading.parties();
        out.println(verdict(dossier) + "  "
                + style.strong(Printable.of(reading.document().source())) + "  (" + summary(parties, dossier) + ")");
        reading.document().warnings().forEach(warning -> out.println("  " + style.warning("note:") + " " + warning));
        out.println();
        parties.forEach(party -> party(party, dossier));
        new ClaimTable(out, style).print(dossier);
    }

    private String verdict(ArticleDossier dossier) {
        if (!dossier.reading().mentions().isEmpty()) {
            return style.alarm("FOUND");
        }
        return dossier.drafts().isEmpty() ? style.good("NONE ") : style.alarm("DRAFT");
    }

    private static String summary(List<MentionedParty> parties, ArticleDossier dossier) {
        int drafts = dossier.drafts().size();
        if (parties.isEmpty()) {
            return drafts == 0
                    ? "no designated party found"
                    : "no party on a list, " + drafts + (drafts == 1 ? " draft designation" : " draft designations");
        }
        int mentions = dossier.reading().mentions().size();
        return parties.size()
                + (parties.size() == 1 ? " designated party, " : " designated parties, ")
                + mentions
                + (mentions == 1 ? " mention" : " mentions");
    }

    private void party(MentionedParty party, ArticleDossier dossier) {
        Hit best = party.hits().get(0);
        out.printf(
                Locale.ROOT,
                "  %s  %s  %.4f%n",
                style.strong(Printable.of(party.name())),
                best.entry().kind().label(),
                best.score());
        for (Hit hit : party.hits()) {
            for (Designation designation : hit.entry().designations()) {
                out.println("     " + Printable.of(line(designation))
                        + style.faint("  entry " + hit.entry().party().id()));
            }
        }
        dossier.holders().stream()
                .filter(holder -> party.equals(holder.party()))
                .forEach(holder -> out.println("     in the text: " + ClaimTable.roles(holder)));
        for (Mention mention : party.mentions()) {
            out.printf(
                    Locale.ROOT,
                    "     %7d  %s  %s%n",
                    mention.start(),
                    style.warning(Printable.of(mention.text())),
                    style.faint(mention.kind().label()));
            out.println("              " + Printable.of(mention.sentence()));
        }
        out.println();
    }

    private static String line(Designation designation) {
        String measures = designation.measures().isEmpty() ? "" : ": " + String.join(", ", designation.measures());
        String since = designation.listedOn() == null ? "" : ", since " + designation.listedOn();
        return designation.authority() + " " + designation.programme() + measures + since;
    }
}
