package dev.cordon.documents.report;

import dev.cordon.documents.Document;
import dev.cordon.documents.claim.Named;
import dev.cordon.documents.claim.NamedKind;
import dev.cordon.documents.claim.TextClaim;
import dev.cordon.documents.dossier.ArticleDossier;
import dev.cordon.documents.dossier.Role;
import dev.cordon.documents.dossier.RoleHolder;
import dev.cordon.documents.mention.Mention;
import dev.cordon.documents.mention.MentionedParty;
import dev.cordon.documents.mention.Reading;
import dev.cordon.documents.term.TermKind;
import dev.cordon.documents.term.TermMention;
import dev.cordon.documents.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** One document of a page: its text with marks, and a card for each party. */
final class DocumentSection {

    /** Of longer texts, only the surroundings of mentions are shown. */
    private static final int SHOWN_WHOLE = 200_000;

    private static final int SURROUNDINGS = 400;
    private static final int MOST_MARKS = 2_000;

    private final HtmlWriter html;
    private final ArticleDossier dossier;
    private final Document document;
    private final List<MentionedParty> parties;
    private final String id;
    private final List<Mark> marks = new ArrayList<>();

    /**
     * @param span   what is marked
     * @param party  number of the party, from 0; -1 for what is no party
     * @param anchor name of the place
     * @param look   style class
     * @param title  what the reader sees when he points at it
     */
    record Mark(TextSpan span, int party, String anchor, String look, String title) {}

    DocumentSection(HtmlWriter html, ArticleDossier dossier, String id) {
        Reading reading = dossier.reading();
        this.html = html;
        this.dossier = dossier;
        this.document = reading.document();
        this.parties = reading.parties();
        this.id = id;
        for (int party = 0; party < parties.size(); party++) {
            List<Mention> mentions = parties.get(party).mentions();
            for (int mention = 0; mention < mentions.size(); mention++) {
                addMarks(mentions.get(mention), party, anchor(id, party, mention));
            }
        }
        for (TextClaim claim : dossier.claims()) {
            marks.add(new Mark(claim.trigger(), -1, id + claim.id(), "verb", ClaimCards.title(claim)));
        }
        for (TermMention term : reading.terms()) {
            if (term.term().kind() != TermKind.COUNTRY && term.term().kind() != TermKind.CAPITAL) {
                String title = term.term().name() + " (" + term.term().kind().label() + ")";
                marks.add(new Mark(
                        term.span(), -1, "", "term " + term.term().kind().label(), title));
            }
        }
        addPeople();
        marks.sort(Comparator.comparing(Mark::span));
    }

    /** People and bodies on no list that the text holds something against. */
    private void addPeople() {
        for (RoleHolder holder : dossier.holders()) {
            boolean told = holder.party() == null && holder.gravest().compareTo(Role.ACCUSED) <= 0;
            for (Named named : told ? dossier.names() : List.<Named>of()) {
                if (named.key().equals(holder.named().key())
                        && named.kind() == holder.named().kind()
                        && (named.kind() == NamedKind.PERSON || named.kind() == NamedKind.ORGANISATION)) {
                    marks.add(new Mark(
                            named.span(),
                            -1,
                            "",
                            "person",
                            named.name() + " (" + holder.gravest().label() + ")"));
                }
            }
        }
    }

    static String anchor(String id, int party, int mention) {
        return id + "p" + (party + 1) + "m" + (mention + 1);
    }

    private void addMarks(Mention mention, int party, String anchor) {
        for (int part = 0; part < mention.parts().size(); part++) {
            String name = part == 0 ? anchor : anchor + "-" + (part + 1);
            String title = parties.get(party).name() + " (" + mention.kind().label() + ")";
            marks.add(new Mark(mention.parts().get(part), party, name, Palette.of(party), title));
        }
    }

    void write() {
        boolean bare = parties.isEmpty() && dossier.claims().isEmpty();
        html.raw("<section class=\"document" + (bare ? " clear" : "") + "\" id=\"" + id + "\">\n<h2>");
        html.element("bdi", "", document.title().isEmpty() ? fileName() : document.title());
        html.raw("</h2>\n<p class=\"faint\">")
                .text(document.source() + ", " + document.format().label() + ", "
                        + String.format(Locale.ROOT, "%,d", document.text().length()) + " characters"
                        + (parties.isEmpty() ? ", no designated party found" : ""))
                .raw("</p>\n");
        document.warnings()
                .forEach(warning ->
                        html.element("p", "class=\"warning\"", warning).raw("\n"));
        html.raw("<div class=\"columns\">\n<article>\n");
        article();
        html.raw("</article>\n");
        if (!bare) {
            ClaimCards cards = new ClaimCards(html, dossier, id);
            html.raw("<aside>\n");
            cards.urgent();
            for (int party = 0; party < parties.size(); party++) {
                new PartyCard(html, parties.get(party), party, id, holder(party)).write();
            }
            cards.rest();
            html.raw("</aside>\n");
        }
        html.raw("</div>\n</section>\n");
    }

    private RoleHolder holder(int party) {
        return dossier.holders().stream()
                .filter(holder -> parties.get(party).equals(holder.party()))
                .findFirst()
                .orElseThrow();
    }

    private String fileName() {
        String source = document.source();
        return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }

    private void article() {
        if (document.text().length() <= SHOWN_WHOLE) {
            passage(0, document.text().length(), marks);
            return;
        }
        int shownTo = 0;
        for (int i = 0; i < marks.size() && i < MOST_MARKS; ) {
            int from = Math.max(shownTo, marks.get(i).span().start() - SURROUNDINGS);
            int to = marks.get(i).span().end() + SURROUNDINGS;
            int next = i + 1;
            while (next < marks.size()
                    && next < MOST_MARKS
                    && marks.get(next).span().start() < to + SURROUNDINGS) {
                to = marks.get(next).span().end() + SURROUNDINGS;
                next++;
            }
            to = Math.min(to, document.text().length());
            leftOut(from - shownTo);
            passage(from, to, marks.subList(i, next));
            shownTo = to;
            i = next;
        }
        leftOut(document.text().length() - shownTo);
    }

    private void leftOut(int characters) {
        if (characters > 0) {
            html.raw("<p class=\"left-out\">")
                    .text(String.format(Locale.ROOT, "… %,d characters not shown …", characters))
                    .raw("</p>\n");
        }
    }

    /** Writes a stretch of the text, paragraph by paragraph. */
    private void passage(int from, int to, List<Mark> inside) {
        String text = document.text();
        int mark = 0;
        for (int start = from; start < to; ) {
            int blank = text.indexOf("\n\n", start);
            int end = blank < 0 || blank > to ? to : blank;
            int first = mark;
            while (mark < inside.size() && inside.get(mark).span().start() < end) {
                mark++;
            }
            if (!text.substring(start, end).isBlank()) {
                html.raw("<p dir=\"auto\">");
                marked(start, end, inside.subList(first, mark));
                html.raw("</p>\n");
            }
            start = end;
            while (start < to && text.charAt(start) == '\n') {
                start++;
            }
        }
    }

    private void marked(int start, int end, List<Mark> inside) {
        int at = start;
        for (Mark mark : inside) {
            if (mark.span().start() < at || mark.span().end() > end) {
                continue;
            }
            html.text(document.text().substring(at, mark.span().start()));
            String anchor = mark.anchor().isEmpty() ? "" : " id=\"" + mark.anchor() + "\"";
            html.raw("<mark class=\"" + mark.look() + "\"" + anchor + " title=\"")
                    .text(mark.title())
                    .raw("\"><bdi>");
            html.text(document.text().substring(mark.span().start(), mark.span().end()))
                    .raw("</bdi>");
            if (mark.party() >= 0) {
                String number = String.valueOf(mark.party() + 1);
                html.raw("<a href=\"#" + id + "p" + number + "\">" + number + "</a>");
            }
            html.raw("</mark>");
            at = mark.span().end();
        }
        html.text(document.text().substring(at, end));
    }
}
