package dev.cordon.bridge;

import dev.cordon.payments.repeat.Remembered;
import dev.cordon.payments.repeat.SubmissionLog;
import dev.cordon.payments.report.DecisionJson;
import dev.cordon.payments.screen.PaymentDecision;
import dev.cordon.payments.screen.PaymentScreener;
import dev.cordon.payments.screen.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides by a screener of payments: hits are held, and held messages that come again stripped or altered; what is not understood
 * goes to the dead letters.
 */
public final class ScreenedMessages implements Deciding {

    /** Some hundred megabytes at most. */
    private static final int REMEMBERED = 200_000;

    private static final Pattern TRANSACTION = Pattern.compile("(?<!\\\\)\"transaction\":(\\d{1,9})(?!\\d)");

    private final PaymentScreener screener;
    private final SubmissionLog log = new SubmissionLog(REMEMBERED);
    private final String source;
    private final DecisionJson json = new DecisionJson();

    /**
     * @param source the topic, as decisions tell it
     */
    public ScreenedMessages(PaymentScreener screener, String source) {
        this.screener = screener.watching(log::isHeld);
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
    public void recall(byte[] held, String decision, LocalDate day) {
        // Within a text of JSON the quotation marks would have a backslash before them.
        Set<Integer> hit = TRANSACTION
                .matcher(decision)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toSet());
        screener.known(held, hit).forEach(message -> log.remember(Remembered.held(message, day)));
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
