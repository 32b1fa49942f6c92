package dev.cordon.documents.report;

import dev.cordon.core.network.claim.Confidence;
import dev.cordon.documents.claim.ClaimKind;
import dev.cordon.documents.claim.Named;
import dev.cordon.documents.claim.TextClaim;
import dev.cordon.documents.dossier.ArticleDossier;
import dev.cordon.documents.dossier.ClaimWords;
import dev.cordon.documents.dossier.Conflict;
import dev.cordon.documents.dossier.Event;
import dev.cordon.documents.dossier.Role;
import dev.cordon.documents.dossier.RoleHolder;
import dev.cordon.documents.draft.DraftDesignation;
import java.util.List;
import java.util.stream.Collectors;

/** The margin beside an article beyond its designated parties: drafts, conflicts, claims, the timeline, who speaks. */
final class ClaimCards {

    private static final int MOST_EVENTS = 40;
    private static final int MOST_CLAIMS = 200;

    private final HtmlWriter html;
    private final ArticleDossier dossier;
    private final String document;

    ClaimCards(HtmlWriter html, ArticleDossier dossier, String document) {
        this.html = html;
        this.dossier = dossier;
        this.document = document;
    }

    void urgent() {
        dossier.drafts().forEach(this::draft);
        if (!dossier.conflicts().isEmpty()) {
            open("conflicts", "The text and official sources");
            html.raw("<ul>\n");
            dossier.conflicts().forEach(this::conflict);
            html.raw("</ul>\n</div>\n");
        }
    }

    void rest() {
        claims();
        if (!dossier.timeline().isEmpty()) {
            open("timeline", "Timeline");
            html.raw("<ol>\n");
            dossier.timeline().stream().limit(MOST_EVENTS).forEach(this::event);
            html.raw("</ol>\n</div>\n");
        }
        voices();
    }

    private void open(String kind, String title) {
        html.raw("<div class=\"card plain " + kind + "\">\n<h3>").text(title).raw("</h3>\n");
    }

    private void draft(DraftDesignation draft) {
        html.raw("<div class=\"card plain draft\">\n<p class=\"kicker\">Draft designation</p>\n<h3>");
        html.element("bdi", "", draft.name()).raw("</h3>\n<p>");
        html.text(draft.authority() + (draft.programme().isEmpty() ? "" : ", " + draft.programme()) + ": "
                        + String.join(", ", draft.measures()))
                .raw("</p>\n<p class=\"faint\">")
                .text("On no list of " + draft.authority()
                        + " in this watchlist. Read the source, then: cordon drafts approve " + draft.id())
                .raw("</p>\n");
        if (draft.names().size() > 1) {
            html.raw("<p class=\"faint\">")
                    .text("also " + draft.names().stream().skip(1).limit(6).collect(Collectors.joining("; ")))
                    .raw("</p>\n");
        }
        draft.sentences().stream()
                .limit(3)
                .forEach(sentence -> html.element("q", "", sentence).raw("<br>\n"));
        html.raw("</div>\n");
    }

    private void conflict(Conflict conflict) {
        html.raw("<li><a class=\"claim\" href=\"#" + document + conflict.claimId() + "\">")
                .text(conflict.claimId())
                .raw("</a> The text ");
        html.text(conflict.says() + ".")
                .raw("<br><strong>")
                .text("Official: " + conflict.official())
                .raw("</strong> <span class=\"faint\">(");
        html.text(conflict.source()).raw(")</span></li>\n");
    }

    private void claims() {
        List<TextClaim> told = dossier.claims().stream()
                .filter(claim ->
                        claim.kind() != ClaimKind.SAYS || !claim.about().isEmpty())
                .limit(MOST_CLAIMS)
                .toList();
        if (told.isEmpty()) {
            return;
        }
        open("claims", "Who says what of whom");
        html.raw("<ol>\n");
        told.forEach(this::claim);
        html.raw("</ol>\n</div>\n");
    }

    private void claim(TextClaim claim) {
        html.raw("<li><a class=\"claim\" href=\"#" + document + claim.id() + "\">")
                .text(claim.id())
                .raw("</a> ");
        Named speaker = claim.speaker();
        html.raw("<b>").text(speaker == null ? "somebody" : speaker.name()).raw("</b> <i>");
        html.text((claim.negated() ? "does not: " : "") + claim.kind().label()).raw("</i> ");
        html.text(claim.about().stream().map(Named::name).collect(Collectors.joining("; ")));
        Confidence confidence = claim.confidence();
        if (confidence != null) {
            html.raw(" <span class=\"measure\">").text(confidence.text()).raw("</span>");
        }
        html.raw("<span class=\"faint\">").text(links(claim)).raw("</span></li>\n");
    }

    private static String links(TextClaim claim) {
        StringBuilder links = new StringBuilder();
        if (claim.by() != null) {
            links.append(", according to ").append(claim.by().name());
        }
        if (claim.alleged()) {
            links.append(", alleged");
        }
        if (!claim.when().isEmpty()) {
            links.append(", ").append(claim.when());
        }
        if (!claim.repeats().isEmpty()) {
            links.append(", repeats ").append(claim.repeats());
        }
        if (!claim.answers().isEmpty()) {
            links.append(", against ").append(String.join(" ", claim.answers()));
        }
        return links.toString();
    }

    private void event(Event event) {
        html.raw("<li><b>")
                .text(event.date() == null ? event.words() : event.date().toString())
                .raw("</b> ");
        html.text(event.what());
        if (!event.claimId().isEmpty()) {
            html.raw(" <a class=\"claim\" href=\"#" + document + event.claimId() + "\">")
                    .text(event.claimId())
                    .raw("</a>");
        }
        html.raw("</li>\n");
    }

    /** Who speaks or denies without being held anything against. */
    private void voices() {
        List<RoleHolder> voices = dossier.holders().stream()
                .filter(holder -> holder.gravest().compareTo(Role.DENYING) >= 0)
                .toList();
        if (voices.isEmpty()) {
            return;
        }
        open("voices", "Who speaks");
        html.raw("<ul>\n");
        for (RoleHolder voice : voices) {
            html.raw("<li>").element("bdi", "", voice.named().name()).raw(" ");
            Roles.badges(html, voice, document);
            html.raw("</li>\n");
        }
        html.raw("</ul>\n</div>\n");
    }

    /** The claim in one line, for the mark in the text. */
    static String title(TextClaim claim) {
        return claim.id() + ": " + ClaimWords.of(claim);
    }
}
