package dev.cordon.cli.payment;

import dev.cordon.cli.console.Style;
import dev.cordon.cli.report.Printable;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.match.Score;
import dev.cordon.core.screen.Hit;
import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.screen.ClassedElement;
import dev.cordon.payments.screen.LegalDemand;
import dev.cordon.payments.screen.PaymentDecision;
import dev.cordon.payments.screen.PaymentHit;
import dev.cordon.payments.screen.Verdict;
import java.io.PrintWriter;
import java.util.Locale;

/** Decisions on payments for people: why a message is held, by element, with evidence and with what the law asks. */
public final class PaymentTable {

    private static final int MOST_SHOWN = 50;
    private static final int FEATURE_WIDTH = 18;

    private final PrintWriter out;
    private final Style style;

    public PaymentTable(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    /** One element with its class, for {@code --show-fields}. */
    public void field(ClassedElement element) {
        out.printf(
                Locale.ROOT,
                "  %-14s %s%s  %s%n",
                element.fieldClass().label(),
                element.element().path(),
                element.isKnown() ? "" : " (not in the field policy)",
                style.faint(Printable.of(element.element().value())));
    }

    public void print(String source, PaymentDecision decision) {
        out.println(verdict(decision.verdict()) + "  " + style.strong(source) + "  " + heading(decision));
        decision.faults().stream().limit(MOST_SHOWN).forEach(this::fault);
        decision.hits().stream().limit(MOST_SHOWN).forEach(this::hit);
        int more = Math.max(0, decision.hitCount() - MOST_SHOWN) + Math.max(0, decision.faultCount() - MOST_SHOWN);
        if (more > 0) {
            out.println("  … and " + more + " more; --format json shows up to 1,000 of each");
        }
        if (!decision.unknown().isEmpty()) {
            out.println("  searched as free text, because the field policy does not know them: "
                    + String.join(", ", decision.unknown()));
        }
        out.println();
    }

    private String verdict(Verdict verdict) {
        return switch (verdict) {
            case PASS -> style.good("PASS");
            case HOLD -> style.alarm("HOLD");
        };
    }

    private static String heading(PaymentDecision decision) {
        String type = decision.type().isEmpty() ? decision.format().label() : decision.type();
        String id = decision.submission().id().isEmpty()
                ? ""
                : ", message " + decision.submission().id();
        String batch = decision.transactions() > 1 ? ", " + decision.transactions() + " transactions" : "";
        String count = decision.hitCount() == 0
                ? ""
                : decision.hitCount() == 1 ? ", 1 hit" : ", " + decision.hitCount() + " hits";
        return type + Printable.of(id) + batch + count;
    }

    private void fault(MessageFault fault) {
        out.println("  " + style.warning("not understood") + "  " + Printable.of(fault.toString()));
    }

    private void hit(PaymentHit hit) {
        out.println();
        out.println("  " + hit.path() + "  (" + hit.fieldClass().label() + ", line " + hit.line() + ")");
        out.println("     " + style.strong(Printable.of(hit.words())));
        if (hit.party() != null) {
            party(hit.party());
        }
        if (hit.place() != null) {
            out.println("     names " + hit.place().name() + ", "
                    + hit.place().kind().name().toLowerCase(Locale.ROOT) + " under an embargo");
        }
        hit.demands().forEach(this::demand);
    }

    private void party(Hit hit) {
        String name = hit.entry().party().primaryName().orElse(hit.entry().entryId());
        out.printf(
                Locale.ROOT,
                "     %s  %.4f  %s, entry %s%n",
                style.strong(name),
                hit.score(),
                hit.entry().kind().label(),
                hit.entry().party().id());
        hit.evidence().forEach(this::evidence);
        out.printf(Locale.ROOT, "     %+8.2f bits in all%n", Score.total(hit.evidence()) / 100.0);
    }

    private void evidence(Evidence piece) {
        String feature = String.format(Locale.ROOT, "%-" + FEATURE_WIDTH + "s", piece.feature());
        String values = piece.query().isEmpty() && piece.listed().isEmpty()
                ? ""
                : dash(piece.query()) + " ~ " + dash(piece.listed()) + "  ";
        out.println(String.format(Locale.ROOT, "     %+8.2f", piece.bits()) + "  " + feature + " "
                + Printable.of(values) + style.faint(piece.detail()));
    }

    private static String dash(String value) {
        return value.isEmpty() ? "-" : value;
    }

    private void demand(LegalDemand demand) {
        String by = demand.reportBy() == null ? "" : ", by " + demand.reportBy();
        out.println("     " + style.warning(demand.action().label()) + " (" + demand.authority() + " "
                + demand.programme() + ", " + demand.basis() + "); report " + demand.report() + by);
    }
}
