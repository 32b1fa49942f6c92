package dev.cordon.cli.report;

import dev.cordon.cli.console.Style;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.network.Tie;
import dev.cordon.core.network.actor.ActorGroup;
import dev.cordon.core.network.actor.ActorName;
import dev.cordon.core.network.actor.ThreatActor;
import dev.cordon.core.network.claim.Claim;
import dev.cordon.core.network.claim.Incident;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.dossier.Dossier;
import dev.cordon.core.screen.dossier.Standing;
import dev.cordon.core.screen.dossier.TiedEntry;
import dev.cordon.core.screen.dossier.TiedParty;
import dev.cordon.core.screen.dossier.TimelineItem;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Dossiers for people. */
public final class DossierTable {

    private final PrintWriter out;
    private final Style style;

    public DossierTable(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    /** Prints one dossier. */
    public void print(Dossier dossier) {
        out.println(effect(dossier.standing()) + "  " + style.strong(dossier.title()) + "  "
                + dossier.standing().label() + ": " + dossier.standing().meaning());
        out.println();
        if (dossier.actor() != null) {
            actor(dossier.actor());
        }
        listed(dossier);
        others(dossier);
        namesakes(dossier);
        claims(dossier);
        timeline(dossier.timeline());
    }

    private String effect(Standing standing) {
        String text = standing.effect().toUpperCase(Locale.ROOT);
        return switch (standing) {
            case DESIGNATED, OWNED -> style.alarm(text);
            case ASSOCIATED, NAMESAKE, INDICTED -> style.warning(text);
            case ATTRIBUTED -> text;
        };
    }

    private void heading(String text) {
        out.println(style.strong(text));
    }

    private void actor(ActorGroup actor) {
        heading("Threat actor");
        for (ActorName name : actor.names()) {
            out.println("  " + name.text()
                    + (name.usedBy().isEmpty() ? "" : style.faint("  used by " + String.join("; ", name.usedBy()))));
        }
        for (ThreatActor record : actor.records()) {
            String likelihood = record.similar().stream()
                    .map(ThreatActor.Similarity::likelihood)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
            out.println(style.faint("  recorded by " + record.source().line()
                    + (record.source().quote().isEmpty()
                            ? ""
                            : ", " + record.source().quote())
                    + (likelihood.isEmpty() ? "" : "; the same as other records: " + likelihood)));
        }
        actor.records().stream()
                .map(ThreatActor::description)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .ifPresent(text -> out.println("  " + text));
        out.println();
    }

    private void listed(Dossier dossier) {
        if (dossier.listed().isEmpty()) {
            out.println("No designated party is tied to it by any list read.");
            out.println();
            return;
        }
        heading("Designated parties (block)");
        for (TiedEntry tied : dossier.listed()) {
            out.println("  " + style.alarm(tied.name()) + (tied.own() ? "  listed itself" : ""));
            tied.entries().forEach(this::designations);
            for (Tie tie : tied.ties()) {
                out.println("    " + tie.kind().phrase() + " " + target(dossier, tie) + ", in the words \""
                        + tie.label() + "\"");
                quote(tie.source().quote(), tie.source().line());
            }
        }
        dossier.further().stream()
                .filter(tie -> dossier.listed().stream().anyMatch(tied -> tied.own() && involves(tied, tie)))
                .forEach(tie -> out.println("  further: " + tie.from() + " "
                        + tie.kind().phrase() + " " + tie.to().replaceFirst("^name:", "")
                        + style.faint("  " + tie.source().line())));
        out.println();
    }

    private static boolean involves(TiedEntry tied, Tie tie) {
        return tied.entries().stream()
                .map(entry -> entry.party().id())
                .anyMatch(id -> id.equals(tie.from()) || id.equals(tie.to()));
    }

    private void designations(ListedParty entry) {
        for (Designation designation : entry.designations()) {
            out.println("    " + designation.authority() + " " + designation.programme() + ": "
                    + String.join(", ", designation.measures())
                    + (designation.listedOn() == null ? "" : ", since " + designation.listedOn()) + ", entry "
                    + entry.party().id());
        }
    }

    /** The other end of a tie: the subject itself, or what the tie names. */
    private static String target(Dossier dossier, Tie tie) {
        boolean subject = tie.to().equals(dossier.id())
                || (dossier.actor() != null
                        && dossier.actor().keys().contains(tie.to().replaceFirst("^actor:", "")));
        return subject
                ? dossier.title()
                : tie.to().replaceFirst("^(actor|name):", "").toUpperCase(Locale.ROOT);
    }

    private void quote(String quote, String source) {
        out.println(style.faint("      " + (quote.isEmpty() ? "" : "\"" + quote + "\"  ") + source));
    }

    private void others(Dossier dossier) {
        if (dossier.others().isEmpty()) {
            return;
        }
        heading("Not designated");
        for (TiedParty tied : dossier.others()) {
            String names =
                    tied.party().party().names().stream().map(PartyName::text).collect(Collectors.joining(" / "));
            out.println("  " + style.warning(names) + "  " + tied.standing().label() + " ("
                    + tied.standing().effect() + "): " + tied.party().note());
            for (Tie tie : tied.party().ties()) {
                out.println("    " + tie.label() + " (" + target(dossier, tie) + ")"
                        + style.faint("  " + tie.source().line()));
            }
            for (ListedParty namesake : tied.namesakes()) {
                out.println("    a list entry may bear the same name, to be checked: "
                        + namesake.party().id());
            }
        }
        out.println();
    }

    private void namesakes(Dossier dossier) {
        if (!dossier.namesakes().isEmpty()) {
            heading("Entries of the same name, of which nothing says that they are the same");
            for (ListedParty entry : dossier.namesakes()) {
                out.println("  " + entry.party().primaryName().orElse("") + ", "
                        + entry.kind().label() + ", " + entry.party().id());
            }
            out.println();
        }
    }

    private void claims(Dossier dossier) {
        if (dossier.claims().isEmpty()) {
            return;
        }
        heading("Who said what");
        for (Claim claim : dossier.claims()) {
            claim("  ", claim);
        }
        out.println();
    }

    private void claim(String indent, Claim claim) {
        String confidence =
                claim.confidence() == null ? "" : " " + claim.confidence().text();
        out.println(
                indent + style.strong(claim.speaker()) + " " + claim.act().label() + confidence + ": " + claim.says());
        out.println(style.faint(indent + "  "
                + (claim.source().quote().isEmpty() ? "" : "\"" + claim.source().quote() + "\"  ")
                + claim.source().role().label() + ", " + claim.source().line()));
    }

    /** Prints incidents with who says who did it. */
    public void timeline(List<TimelineItem> timeline) {
        if (timeline.isEmpty()) {
            return;
        }
        heading("Incidents");
        for (TimelineItem item : timeline) {
            Incident incident = item.incident();
            out.println("  " + months(incident.period()) + "  " + style.strong(incident.title()) + "  "
                    + incident.targets().stream()
                            .map(target -> target.sector() + (target.country().isEmpty() ? "" : " " + target.country()))
                            .distinct()
                            .collect(Collectors.joining(", ")));
            if (!item.isOfficial() && !item.said().isEmpty()) {
                out.println("    " + style.warning("no authority ascribes it to this subject; only these do:"));
            }
            item.said().forEach(claim -> line("    ", claim));
            item.others().forEach(claim -> line("    of another: ", claim));
            item.denials().forEach(claim -> line("    ", claim));
            if (!incident.note().isEmpty()) {
                out.println("    note: " + incident.note());
            }
        }
        out.println();
    }

    /** Whole months without their days: {@code 2021-08/2022-10}. */
    private static String months(PartialDate period) {
        boolean whole = period.precision() == PartialDate.Precision.RANGE
                && period.from().getDayOfMonth() == 1
                && period.to().plusDays(1).getDayOfMonth() == 1;
        return whole && period.toString().length() > "2021/2022".length()
                ? YearMonth.from(period.from()) + "/" + YearMonth.from(period.to())
                : period.toString();
    }

    private void line(String indent, Claim claim) {
        String confidence =
                claim.confidence() == null ? "" : " " + claim.confidence().text();
        out.println(indent + claim.speaker() + " " + claim.act().label() + confidence + ": " + claim.says());
    }
}
