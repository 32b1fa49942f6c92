package dev.cordon.bridge;

import dev.cordon.payments.report.DecisionJson;
import dev.cordon.payments.screen.PaymentDecision;
import dev.cordon.payments.screen.PaymentScreener;
import dev.cordon.payments.screen.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** Decides by a screener of payments: hits are held, what is not understood goes to the dead letters. */
public final class ScreenedMessages implements Deciding {

    private final PaymentScreener screener;
    private final String source;
    private final DecisionJson json = new DecisionJson();

    /**
     * @param source the topic, as decisions tell it
     */
    public ScreenedMessages(PaymentScreener screener, String source) {
        this.screener = screener;
        this.source = source;
    }

    @Override
    public Outcome decide(byte[] message) {
        List<PaymentDecision> decisions = screener.screen(message);
        String text = decisions.stream()
                .map(decision -> json.write(source, decision))
                .collect(Collectors.joining(",", decisions.size() == 1 ? "" : "[", decisions.size() == 1 ? "" : "]"));
        return new Outcome(route(decisions), text);
    }

    private static Route route(List<PaymentDecision> decisions) {
        if (decisions.stream().anyMatch(decision -> decision.hitCount() > 0)) {
            return Route.HELD;
        }
        boolean passes =
                !decisions.isEmpty() && decisions.stream().allMatch(decision -> decision.verdict() == Verdict.PASS);
        return passes ? Route.PASSED : Route.DEAD;
    }
}
