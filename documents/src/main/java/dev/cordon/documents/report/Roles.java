package dev.cordon.documents.report;

import dev.cordon.documents.dossier.Role;
import dev.cordon.documents.dossier.RoleHolder;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The roles of somebody as badges that lead to the claims that give them. */
final class Roles {

    private static final int MOST_CLAIMS = 4;

    private Roles() {}

    static void badges(HtmlWriter html, RoleHolder holder, String document) {
        for (Map.Entry<Role, List<String>> role : holder.roles().entrySet()) {
            html.raw("<span class=\"role " + role.getKey().name().toLowerCase(Locale.ROOT) + "\">")
                    .text(role.getKey().label())
                    .raw("</span>");
            role.getValue().stream()
                    .limit(MOST_CLAIMS)
                    .forEach(claim -> html.raw(" <a class=\"claim\" href=\"#" + document + claim + "\">")
                            .text(claim)
                            .raw("</a>"));
            int more = role.getValue().size() - MOST_CLAIMS;
            html.raw(more > 0 ? " <span class=\"faint\">+" + more + "</span> " : " ");
        }
    }
}
