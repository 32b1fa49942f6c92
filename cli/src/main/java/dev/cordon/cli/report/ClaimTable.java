package dev.cordon.cli.report;

import dev.cordon.cli.console.Style;
import dev.cordon.documents.claim.ClaimKind;
import dev.cordon.documents.claim.TextClaim;
import dev.cordon.documents.dossier.ArticleDossier;
import dev.cordon.documents.dossier.ClaimWords;
import dev.cordon.documents.dossier.Conflict;
import dev.cordon.documents.dossier.Role;
import dev.cordon.documents.dossier.RoleHolder;
import dev.cordon.documents.draft.DraftDesignation;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** What a text says of those in it, for people: drafts, conflicts, other people's roles, claims. */
final class ClaimTable {

    private final PrintWriter out;
    private final Style style;

    ClaimTable(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    void print(ArticleDossier dossier) {
        drafts(dossier.drafts());
        conflicts(dossier.conflicts());
        roles(dossier);
        claims(dossier.claims());
    }

    private void drafts(List<DraftDesignation> drafts) {
        for (DraftDesignation draft : drafts) {
            out.println("  " + style.alarm("DRAFT") + "  " + style.strong(Printable.of(draft.name())) + "  "
                    + draft.kind().label() + ", "
                    + Printable.of(draft.authority() + " " + draft.programme()).strip() + ": "
                    + String.join(", ", draft.measures()) + style.faint("  draft " + draft.id()));
            draft.sentences().stream().limit(1).forEach(sentence -> out.println("         " + Printable.of(sentence)));
        }
        if (!drafts.isEmpty()) {
            out.println();
        }
    }

    private void conflicts(List<Conflict> conflicts) {
        for (Conflict conflict : conflicts) {
            out.println("  " + style.warning("CONFLICT") + "  the text " + Printable.of(conflict.says())
                    + style.faint("  " + conflict.claimId()));
            out.println("            official: " + Printable.of(conflict.official())
                    + style.faint("  " + conflict.source()));
        }
        if (!conflicts.isEmpty()) {
            out.println();
        }
    }

    private void roles(ArticleDossier dossier) {
        List<RoleHolder> others = dossier.holders().stream()
                .filter(holder -> holder.party() == null)
                .toList();
        for (RoleHolder holder : others) {
            boolean grave = holder.gravest().compareTo(Role.ACCUSED) <= 0;
            String name = Printable.of(holder.named().name());
            out.println("  " + (grave ? style.strong(name) : name) + "  "
                    + holder.named().kind().label() + ": " + roles(holder));
        }
        if (!others.isEmpty()) {
            out.println();
        }
    }

    /** For example {@code indicted (c3 c7), quoted (c9)}. */
    static String roles(RoleHolder holder) {
        return holder.roles().entrySet().stream()
                .map(role -> role.getKey().label()
                        + (role.getValue().isEmpty() ? "" : " (" + String.join(" ", role.getValue()) + ")"))
                .collect(Collectors.joining(", "));
    }

    private void claims(List<TextClaim> claims) {
        for (TextClaim claim : claims) {
            if (claim.kind() != ClaimKind.SAYS || !claim.about().isEmpty()) {
                out.println("  " + style.faint(claim.id()) + "  " + Printable.of(ClaimWords.of(claim))
                        + style.faint(links(claim)));
                out.println("      " + Printable.of(claim.words()));
            }
        }
        if (!claims.isEmpty()) {
            out.println();
        }
    }

    private static String links(TextClaim claim) {
        String repeats = claim.repeats().isEmpty() ? "" : ", repeats " + claim.repeats();
        String answers = claim.answers().isEmpty() ? "" : ", against " + String.join(" ", claim.answers());
        return repeats + answers + (claim.when().isEmpty() ? "" : ", " + claim.when());
    }
}
