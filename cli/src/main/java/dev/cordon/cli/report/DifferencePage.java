package dev.cordon.cli.report;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.screen.Screener;
import dev.cordon.documents.report.HtmlWriter;
import dev.cordon.lists.diff.ChangedParty;
import dev.cordon.lists.diff.FieldChange;
import dev.cordon.lists.diff.ListDifference;
import java.util.List;
import java.util.Locale;

/** A difference as a page for people. */
final class DifferencePage {

    private final ListDifference difference;

    DifferencePage(ListDifference difference) {
        this.difference = difference;
    }

    void write(Appendable out) {
        new HtmlPage(out).write("What changed on the lists", html -> {
            header(html);
            entries(html, "Added", "new", difference.added());
            entries(html, "Removed", "gone", difference.removed());
            changed(html);
            html.raw("<footer><p>")
                    .text("An entry that was removed may still be listed by another authority. " + Screener.ENGINE
                            + ".")
                    .raw("</p></footer>\n");
        });
    }

    private void header(HtmlWriter html) {
        html.raw("<header class=\"top\">\n<p class=\"brand\">Cordon difference</p>\n<h1>")
                .text(difference.isEmpty() ? "Nothing has changed" : "What changed on the lists")
                .raw("</h1>\n<p class=\"faint\">From ")
                .text(EntryWords.side(difference.before()))
                .raw("<br>to ")
                .text(EntryWords.side(difference.after()))
                .raw("</p>\n<ul class=\"counts\">");
        count(html, "new", difference.added().size(), "added");
        count(html, "gone", difference.removed().size(), "removed");
        count(html, "diff", difference.changed().size(), "changed");
        html.raw("</ul>\n");
        difference
                .notes()
                .forEach(note -> html.raw("<p class=\"note\">").text(note).raw("</p>\n"));
        html.raw("</header>\n");
    }

    private static void count(HtmlWriter html, String style, int count, String word) {
        html.raw("<li class=\"" + style + "\">")
                .text(String.format(Locale.ROOT, "%,d %s", count, word))
                .raw("</li>");
    }

    private static void entries(HtmlWriter html, String title, String style, List<ListedParty> entries) {
        if (entries.isEmpty()) {
            return;
        }
        html.raw("<h2>")
                .text(title)
                .raw("</h2>\n<table>\n<thead><tr><th>Party</th><th>Kind</th><th>Designated by</th>"
                        + "<th>Entry</th></tr></thead>\n<tbody>\n");
        for (ListedParty entry : entries) {
            html.raw("<tr><td>");
            html.element("bdi", "class=\"" + style + "\"", EntryWords.name(entry));
            html.raw("</td><td>")
                    .text(entry.kind().label())
                    .raw("</td><td>")
                    .text(EntryWords.designations(entry))
                    .raw("</td><td class=\"id\">")
                    .text(entry.party().id())
                    .raw("</td></tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
    }

    private void changed(HtmlWriter html) {
        if (difference.changed().isEmpty()) {
            return;
        }
        html.raw(
                "<h2>Changed</h2>\n<table>\n<thead><tr><th>Party</th><th>What changed</th><th>Entry</th></tr></thead>\n"
                        + "<tbody>\n");
        for (ChangedParty party : difference.changed()) {
            html.raw("<tr><td>");
            html.element("bdi", "", EntryWords.name(party.after()));
            html.raw("</td><td><dl class=\"fields\">");
            party.fields().forEach(field -> field(html, field));
            html.raw("</dl></td><td class=\"id\">")
                    .text(party.after().party().id())
                    .raw("</td></tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
    }

    private static void field(HtmlWriter html, FieldChange field) {
        html.raw("<dt>").text(field.field()).raw("</dt><dd>");
        for (String value : field.removed()) {
            html.element("del", "", value).raw(" ");
        }
        for (String value : field.added()) {
            html.element("ins", "", value).raw(" ");
        }
        html.raw("</dd>");
    }
}
