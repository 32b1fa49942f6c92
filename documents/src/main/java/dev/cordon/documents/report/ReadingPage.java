package dev.cordon.documents.report;

import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.documents.dossier.ArticleDossier;
import dev.cordon.documents.dossier.Role;
import dev.cordon.documents.dossier.RoleHolder;
import dev.cordon.documents.draft.DraftDesignation;
import dev.cordon.documents.mention.MentionedParty;
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

    private static final int MOST_SHOWN = 6;

    private final String engine;
    private final WatchlistInfo watchlist;
    private final List<ArticleDossier> dossiers;
    private final String home;

    /** A page that stands alone, as a file does. */
    public ReadingPage(String engine, WatchlistInfo watchlist, List<ArticleDossier> dossiers) {
        this(engine, watchlist, dossiers, "");
    }

    /**
     * @param engine    name and version of the engine
     * @param watchlist which answered
     * @param dossiers  in the order in which they are to be shown
     * @param home      address of the page by which more can be read; empty if there is none
     */
    public ReadingPage(String engine, WatchlistInfo watchlist, List<ArticleDossier> dossiers, String home) {
        this.engine = engine;
        this.watchlist = watchlist;
        this.dossiers = List.copyOf(dossiers);
        this.home = home;
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
        for (int i = 0; i < dossiers.size(); i++) {
            new DocumentSection(html, dossiers.get(i), "d" + (i + 1)).write();
        }
        footer(html);
        html.raw("</body>\n</html>\n");
    }

    private String verdict() {
        Set<String> parties = new LinkedHashSet<>();
        dossiers.forEach(dossier -> dossier.reading().parties().forEach(party -> parties.add(party.name())));
        return switch (parties.size()) {
            case 0 -> drafts() == 0 ? "No designated party found" : drafts() + " designated, on no list yet";
            case 1 -> "1 designated party mentioned";
            default -> parties.size() + " designated parties mentioned";
        };
    }

    private long drafts() {
        return dossiers.stream()
                .flatMap(dossier -> dossier.drafts().stream())
                .map(DraftDesignation::id)
                .distinct()
                .count();
    }

    private void header(HtmlWriter html) {
        boolean clear = dossiers.stream()
                .allMatch(dossier -> dossier.reading().mentions().isEmpty()
                        && dossier.drafts().isEmpty());
        html.raw("<header class=\"top " + (clear ? "clear" : "found") + "\">\n<p class=\"brand\">Cordon reading");
        if (!home.isEmpty()) {
            html.raw(" · <a href=\"").text(home).raw("\">Read another document</a>");
        }
        html.raw("</p>\n<h1>")
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
        html.raw("<table class=\"summary\">\n<thead><tr><th>Who</th><th>Role in the text</th><th>List entries</th>"
                + "<th>Measures</th></tr></thead>\n<tbody>\n");
        for (int i = 0; i < dossiers.size(); i++) {
            ArticleDossier dossier = dossiers.get(i);
            if (dossiers.size() > 1) {
                html.raw("<tr class=\"source\"><th colspan=\"4\">")
                        .text(dossier.reading().document().source())
                        .raw("</th></tr>\n");
            }
            for (RoleHolder holder : dossier.holders()) {
                if (isTold(holder)) {
                    row(html, dossier, holder, "d" + (i + 1));
                }
            }
        }
        html.raw("</tbody>\n</table>\n");
    }

    /** Who merely speaks is told in the margin. */
    private static boolean isTold(RoleHolder holder) {
        return holder.gravest().compareTo(Role.ACCUSED) <= 0;
    }

    private static void row(HtmlWriter html, ArticleDossier dossier, RoleHolder holder, String document) {
        MentionedParty party = holder.party();
        html.raw("<tr><td>");
        if (party != null) {
            int number = dossier.reading().parties().indexOf(party);
            html.raw("<span class=\"tag " + Palette.of(number) + "\">" + (number + 1) + "</span> <a href=\"#" + document
                    + "p" + (number + 1) + "\">");
            html.element("bdi", "", party.name()).raw("</a>");
        } else {
            html.element("bdi", "", holder.named().name());
        }
        String kind = party == null
                ? holder.named().kind().label()
                : party.hits().get(0).entry().kind().label();
        html.raw("<br><span class=\"faint\">").text(kind).raw("</span></td><td>");
        Roles.badges(html, holder, document);
        html.raw("</td><td>");
        html.text(
                party == null
                        ? "none"
                        : designations(
                                party,
                                designation -> List.of(designation.authority() + " " + designation.programme())));
        html.raw("</td><td>")
                .text(party == null ? measures(dossier, holder) : designations(party, Designation::measures))
                .raw("</td></tr>\n");
    }

    /** Those that the text announces. */
    private static String measures(ArticleDossier dossier, RoleHolder holder) {
        return dossier.drafts().stream()
                .filter(draft -> draft.names().contains(holder.named().name()))
                .flatMap(draft -> draft.measures().stream().map(measure -> measure + " (announced)"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String designations(
            MentionedParty party, java.util.function.Function<Designation, List<String>> values) {
        List<String> all = party.hits().stream()
                .flatMap(hit -> hit.entry().designations().stream())
                .flatMap(designation -> values.apply(designation).stream())
                .distinct()
                .toList();
        String joined = all.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        String more = all.size() > MOST_SHOWN ? " and " + (all.size() - MOST_SHOWN) + " more" : "";
        return joined.isEmpty() ? "not stated by the list" : joined + more;
    }

    private void footer(HtmlWriter html) {
        html.raw(
                        "<footer>\n<p>A claim in an article has no effect in law; a list entry has. A mention is not a finding about anybody: the words of the text agree with a name on a list. A"
                                + " person decides whether the party is meant. That nothing is marked does not make a text clear of parties"
                                + " under other names.</p>\n<p>")
                .text(engine + ", watchlist " + watchlist.id())
                .raw("</p>\n</footer>\n");
    }
}
