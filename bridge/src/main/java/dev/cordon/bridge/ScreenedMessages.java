package dev.cordon.bridge;

import dev.cordon.payments.repeat.Remembered;
import dev.cordon.payments.repeat.SubmissionLog;
import dev.cordon.payments.report.DecisionJson;
import dev.cordon.payments.screen.PaymentDecision;
import dev.cordon.payments.screen.PaymentScreener;
import dev.cordon.payments.screen.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Decides by a screener of payments: hits are held, and held messages that come again stripped or altered; what is not understood
 * goes to the dead letters.
 */
public final class ScreenedMessages implements Deciding {

    /** Some hundred megabytes at most. */
    private static final int REMEMBERED = 200_000;

    private final PaymentScreener screener;
    private final SubmissionLog log = new SubmissionLog(REMEMBERED);
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
        List<PaymentDecision> decisions = screener.screen(message).stream()
                .map(decision -> log.recognise(decision).decision())
                .toList();
        String text = decisions.stream()
                .map(decision -> json.write(source, decision))
                .collect(Collectors.joining(",", decisions.size() == 1 ? "" : "[", decisions.size() == 1 ? "" : "]"));
        return new Outcome(route(decisions), text);
    }

    @Override
    public void recall(byte[] held, LocalDate day) {
        screener.known(held).forEach(message -> log.remember(Remembered.held(message, day)));
    }

    private static Route route(List<PaymentDecision> decisions) {
        if (decisions.stream().anyMatch(decision -> decision.hitCount() > 0 || comesAgain(decision))) {
            return Route.HELD;
        }
        boolean passes =
                !decisions.isEmpty() && decisions.stream().allMatch(decision -> decision.verdict() == Verdict.PASS);
        return passes ? Route.PASSED : Route.DEAD;
    }

    /** Whether it is held because a held message comes again, altered or not. */
    private static boolean comesAgain(PaymentDecision decision) {
        return decision.faults().stream().anyMatch(SubmissionLog::isRepeat);
    }
}
