package dev.cordon.documents.report;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.match.Score;
import dev.cordon.core.screen.Hit;
import dev.cordon.documents.dossier.RoleHolder;
import dev.cordon.documents.mention.Mention;
import dev.cordon.documents.mention.MentionedParty;
import java.util.List;
import java.util.Locale;

/** What a page says of one party: its entries, why each is listed, why Cordon thinks it is meant, and where. */
final class PartyCard {

    private static final int MOST_QUOTED = 4;
    private static final int MOST_ENTRIES = 6;

    private final HtmlWriter html;
    private final MentionedParty party;
    private final int number;
    private final String document;
    private final RoleHolder holder;

    PartyCard(HtmlWriter html, MentionedParty party, int number, String document, RoleHolder holder) {
        this.html = html;
        this.party = party;
        this.number = number;
        this.document = document;
        this.holder = holder;
    }

    void write() {
        html.raw("<div class=\"card " + Palette.of(number) + "\" id=\"" + document + "p" + (number + 1)
                + "\">\n<h3><span class=\"tag " + Palette.of(number) + "\">" + (number + 1) + "</span> ");
        html.element("bdi", "", party.name());
        html.raw("</h3>\n<p class=\"faint\">")
                .text(party.hits().get(0).entry().kind().label())
                .raw("</p>\n<p class=\"roles\">");
        Roles.badges(html, holder, document);
        html.raw("</p>\n");
        party.hits().stream().limit(MOST_ENTRIES).forEach(this::entry);
        if (party.hits().size() > MOST_ENTRIES) {
            html.raw("<p class=\"faint\">and " + (party.hits().size() - MOST_ENTRIES) + " more entries</p>\n");
        }
        quotes();
        html.raw("</div>\n");
    }

    private void entry(Hit hit) {
        html.raw("<div class=\"entry\">\n");
        for (Designation designation : hit.entry().designations()) {
            html.raw("<p><strong>")
                    .text(designation.authority())
                    .raw("</strong> ")
                    .text(designation.programme() + since(designation))
                    .raw("<br>");
            measures(designation.measures());
            html.raw("</p>\n");
        }
        html.raw("<details><summary>")
                .text("Entry " + hit.entry().party().id() + ", score "
                        + String.format(Locale.ROOT, "%.4f", hit.score()))
                .raw("</summary>\n<table class=\"evidence\">\n");
        hit.evidence().forEach(this::evidence);
        html.raw("<tr class=\"sum\"><td>")
                .text(bits(Score.total(hit.evidence())))
                .raw("</td><td colspan=\"2\">bits in all</td></tr>\n</table></details>\n</div>\n");
    }

    private static String since(Designation designation) {
        return designation.listedOn() == null ? "" : ", since " + designation.listedOn();
    }

    private void measures(List<String> measures) {
        if (measures.isEmpty()) {
            html.raw("<span class=\"faint\">measures not stated by the list</span>");
        }
        for (String measure : measures) {
            html.element("span", "class=\"measure\"", measure).raw(" ");
        }
    }

    private void evidence(Evidence piece) {
        html.raw("<tr><td>")
                .text(bits(piece.centibits()))
                .raw("</td><td>")
                .text(piece.feature())
                .raw("</td><td>");
        if (!piece.query().isEmpty() || !piece.listed().isEmpty()) {
            html.element("bdi", "", piece.query())
                    .raw(" ~ ")
                    .element("bdi", "", piece.listed())
                    .raw(" ");
        }
        html.raw("<span class=\"faint\">").text(piece.detail()).raw("</span></td></tr>\n");
    }

    private static String bits(int centibits) {
        return String.format(Locale.ROOT, "%+.2f", centibits / 100.0);
    }

    private void quotes() {
        html.raw("<ol class=\"quotes\">\n");
        for (int i = 0; i < party.mentions().size() && i < MOST_QUOTED; i++) {
            Mention mention = party.mentions().get(i);
            html.raw("<li><a href=\"#" + DocumentSection.anchor(document, number, i) + "\">");
            html.element("bdi", "", mention.text());
            html.raw("</a> <span class=\"faint\">").text(mention.kind().label()).raw("</span><br>");
            html.element("q", "", mention.sentence()).raw("</li>\n");
        }
        html.raw("</ol>\n");
        int more = party.mentions().size() - MOST_QUOTED;
        if (more > 0) {
            html.raw("<p class=\"faint\">and " + more + " more, marked in the text</p>\n");
        }
    }
}
