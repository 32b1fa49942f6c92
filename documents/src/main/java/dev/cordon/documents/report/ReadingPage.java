package dev.cordon.documents.report;

import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.documents.mention.MentionedParty;
import dev.cordon.documents.mention.Reading;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Readings as one page of HTML that needs nothing else: no script, no font, no image, no network. Its content security
 * policy allows its own style sheet and nothing more; all that comes from documents and lists is escaped.
 */
public final class ReadingPage {

    private static final StyleSheet STYLE = StyleSheet.beside(ReadingPage.class, "reading.css");

    private final String engine;
    private final WatchlistInfo watchlist;
    private final List<Reading> readings;

    /**
     * @param engine    name and version of the engine
     * @param watchlist which answered
     * @param readings  in the order in which they are to be shown
     */
    public ReadingPage(String engine, WatchlistInfo watchlist, List<Reading> readings) {
        this.engine = engine;
        this.watchlist = watchlist;
        this.readings = List.copyOf(readings);
    }

    /**
     * Writes the page, to be stored as UTF-8.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Appendable out) {
        HtmlWriter html = new HtmlWriter(out);
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
                .raw(STYLE.hash())
                .raw("'; base-uri 'none'; form-action 'none'\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
                .text(verdict() + " – Cordon")
                .raw("</title>\n<style>" + STYLE.css() + "</style>\n</head>\n<body>\n");
        header(html);
        for (int i = 0; i < readings.size(); i++) {
            new DocumentSection(html, readings.get(i), "d" + (i + 1)).write();
        }
        footer(html);
        html.raw("</body>\n</html>\n");
    }

    private String verdict() {
        Set<String> parties = new LinkedHashSet<>();
        readings.forEach(reading -> reading.parties().forEach(party -> parties.add(party.name())));
        return switch (parties.size()) {
            case 0 -> "No designated party found";
            case 1 -> "1 designated party mentioned";
            default -> parties.size() + " designated parties mentioned";
        };
    }

    private void header(HtmlWriter html) {
        boolean clear = readings.stream().allMatch(reading -> reading.mentions().isEmpty());
        html.raw("<header class=\"top " + (clear ? "clear" : "found")
                        + "\">\n<p class=\"brand\">Cordon reading</p>\n<h1>")
                .text(verdict())
                .raw("</h1>\n<p class=\"lists\">Compared with ")
                .text(watchlist.lists().isEmpty() ? "a watchlist without dated lists" : lists())
                .raw(".</p>\n");
        if (!clear) {
            summary(html);
        }
        html.raw("</header>\n");
    }

    private String lists() {
        return watchlist.lists().stream()
                .map(list -> list.title() + " of " + day(list) + " ("
                        + String.format(Locale.ROOT, "%,d", list.entries()) + " entries)")
                .collect(Collectors.joining(", "));
    }

    private static String day(ListInfo list) {
        return list.published() == null ? "an unknown day" : list.published().toString();
    }

    private void summary(HtmlWriter html) {
        html.raw("<table class=\"summary\">\n<thead><tr><th>Party</th><th>Designated by</th><th>Measures</th>"
                + "<th class=\"count\">Mentions</th></tr></thead>\n<tbody>\n");
        for (int i = 0; i < readings.size(); i++) {
            List<MentionedParty> parties = readings.get(i).parties();
            if (readings.size() > 1 && !parties.isEmpty()) {
                html.raw("<tr class=\"source\"><th colspan=\"4\">")
                        .text(readings.get(i).document().source())
                        .raw("</th></tr>\n");
            }
            for (int party = 0; party < parties.size(); party++) {
                row(html, parties.get(party), "d" + (i + 1), party);
            }
        }
        html.raw("</tbody>\n</table>\n");
    }

    private static void row(HtmlWriter html, MentionedParty party, String document, int number) {
        html.raw("<tr><td><span class=\"tag " + Palette.of(number) + "\">" + (number + 1) + "</span> <a href=\"#"
                + document + "p" + (number + 1) + "\">");
        html.element("bdi", "", party.name())
                .raw("</a><br><span class=\"faint\">")
                .text(party.hits().get(0).entry().kind().label())
                .raw("</span></td><td>")
                .text(designations(
                        party, designation -> List.of(designation.authority() + " " + designation.programme())))
                .raw("</td><td>")
                .text(designations(party, Designation::measures))
                .raw("</td><td class=\"count\">" + party.mentions().size() + "</td></tr>\n");
    }

    private static String designations(
            MentionedParty party, java.util.function.Function<Designation, List<String>> values) {
        String joined = party.hits().stream()
                .flatMap(hit -> hit.entry().designations().stream())
                .flatMap(designation -> values.apply(designation).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return joined.isEmpty() ? "not stated by the list" : joined;
    }

    private void footer(HtmlWriter html) {
        html.raw(
                        "<footer>\n<p>A mention is not a finding about anybody: the words of the text agree with a name on a list. A"
                                + " person decides whether the party is meant. That nothing is marked does not make a text clear of parties"
                                + " under other names.</p>\n<p>")
                .text(engine + ", watchlist " + watchlist.id())
                .raw("</p>\n</footer>\n");
    }
}
