package dev.cordon.cli.report;

import dev.cordon.cli.console.Style;
import dev.cordon.core.network.ownership.Conclusion;
import dev.cordon.core.network.ownership.OwnershipRule;
import dev.cordon.core.network.ownership.Verdict;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.OwnershipAnswer;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Verdicts on owners for people: the verdict, and the chain of holdings that proves it. */
public final class OwnershipTable {

    private final PrintWriter out;
    private final Style style;
    private final Set<OwnershipRule> rules = new LinkedHashSet<>();

    public OwnershipTable(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    /** Prints one answer, with its proof if wanted. */
    public void print(OwnershipAnswer answer, boolean withProof) {
        rules.add(answer.rule());
        out.println(verdict(answer.verdict()) + "  " + style.strong(answer.label()) + "  "
                + answer.rule().id().toUpperCase(Locale.ROOT) + ": " + answer.sentence());
        if (!withProof) {
            return;
        }
        int number = 1;
        for (Conclusion step : answer.proof()) {
            out.println("  " + number++ + ". " + answer.sentence(step));
        }
        List<Hit> others = answer.screening().otherHits(answer.party(), answer.rule());
        if (!answer.verdict().isBlocked() && !others.isEmpty()) {
            out.println("  not counted under this rule: "
                    + others.stream()
                            .map(hit -> hit.entry().party().id())
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
    }

    private String verdict(Verdict verdict) {
        return switch (verdict) {
            case DESIGNATED, OWNED, CONTROLLED -> style.alarm("BLOCKED ");
            case POSSIBLY -> style.warning("POSSIBLY");
            case NOT_OWNED -> style.good("CLEAR   ");
        };
    }

    /** Names the rules applied, with their sources. */
    public void finish() {
        out.println();
        for (OwnershipRule rule : rules) {
            out.println(style.faint(rule.id().toUpperCase(Locale.ROOT) + ": " + rule.title() + ", "
                    + rule.thresholdText() + ", "
                    + (rule.aggregate() ? "holdings added up" : "each party's holdings by themselves") + ". Source: "
                    + rule.source()));
        }
        out.flush();
    }
}
