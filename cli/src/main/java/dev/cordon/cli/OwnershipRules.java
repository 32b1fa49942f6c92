package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.core.index.WatchlistInfo;
import dev.cordon.core.network.ownership.OwnershipRule;
import dev.cordon.core.screen.OwnershipScreening;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which rules on ownership a watchlist can answer for. */
final class OwnershipRules {

    private OwnershipRules() {}

    /**
     * The rule asked for, or all that can be answered. A rule without a list of its authority would clear everybody, so
     * it is left out aloud, and refused if it was asked for.
     */
    static List<OwnershipRule> answerable(Console console, WatchlistInfo watchlist, @Nullable String asked) {
        List<OwnershipRule> answerable = new ArrayList<>();
        for (String id : asked == null ? OwnershipRule.SHIPPED : List.of(asked.toLowerCase(Locale.ROOT))) {
            if (!OwnershipRule.SHIPPED.contains(id)) {
                throw new CommandFailure("there is no rule '" + id + "'; use ofac, eu or uk");
            }
            OwnershipRule rule = OwnershipRule.shipped(id);
            if (OwnershipScreening.canAnswer(watchlist, rule)) {
                answerable.add(rule);
            } else if (asked != null) {
                throw new CommandFailure("the watchlist holds no list of " + rule.authority() + ", so the "
                        + rule.title() + " cannot be applied; add its list with 'cordon lists build'");
            } else {
                console.warn(
                        "the " + rule.title() + " was not applied: the watchlist holds no list of " + rule.authority());
            }
        }
        if (answerable.isEmpty()) {
            throw new CommandFailure("the watchlist holds no list of OFAC, the EU or the UK; no rule can be applied");
        }
        return answerable;
    }
}
