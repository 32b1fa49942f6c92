package dev.cordon.payments.repeat;

import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.screen.PaymentDecision;
import dev.cordon.payments.screen.Submission;
import dev.cordon.payments.screen.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Remembers decisions and recognises messages that come again. The same message gets the same decision (unless a newer list
 * holds it); one with the number of another, or one that moves the money of a held message with other words, is held, and
 * told what was taken out or altered ("stripping").
 *
 * <p>Keeps the latest in memory, the oldest go first. Safe for many threads.
 */
public final class SubmissionLog {

    private static final int MOST_DIFFERENCES = 10;
    private static final List<String> TELLING = List.of("UETR", "end to end", "debtor account", "creditor account");
    /** Values that everybody writes. */
    private static final List<String> EMPTY_WORDS = List.of("NOTPROVIDED", "NONREF", "NONE");

    private final int capacity;
    private final Map<String, Remembered> byKey = new HashMap<>();
    private final Map<String, Remembered> heldByMoney = new HashMap<>();
    private final Deque<Remembered> order = new ArrayDeque<>();

    /**
     * @param capacity the most decisions to remember, at least 1
     */
    public SubmissionLog(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a log must remember something, not " + capacity);
        }
        this.capacity = capacity;
    }

    /** Judges a decision by those before, and remembers it. */
    public synchronized Recognised recognise(PaymentDecision decision) {
        Submission now = decision.submission();
        Remembered fresh = Remembered.of(decision);
        Remembered same = byKey.get(fresh.key());
        if (same != null && same.submission().content().equals(now.content())) {
            boolean stricter = same.verdict() == Verdict.HOLD && decision.verdict() == Verdict.PASS;
            return new Recognised(
                    stricter
                            ? decision.heldFor(MessageFault.comesAgain(
                                    "message " + now.id() + " was held on " + same.day() + "; it is the same"))
                            : decision,
                    true);
        }
        PaymentDecision judged = decision;
        if (same != null) {
            judged = decision.heldFor(MessageFault.comesAgain("message " + now.id() + " came on " + same.day()
                    + " with other content (" + words(same) + "): " + differences(same.submission(), now)));
        } else {
            Remembered held = heldLike(fresh);
            if (held != null) {
                judged = decision.heldFor(MessageFault.comesAgain("resubmission of message " + name(held.submission())
                        + ", held on " + held.day() + ": " + differences(held.submission(), now)));
            }
        }
        remember(Remembered.of(judged));
        return new Recognised(judged, false);
    }

    /** Takes over a decision of an earlier run. */
    public synchronized void remember(Remembered decision) {
        String key = decision.key();
        if (!key.isEmpty()) {
            byKey.putIfAbsent(key, decision);
        }
        if (decision.verdict() == Verdict.HOLD) {
            moneyKeys(decision).forEach(money -> heldByMoney.put(money, decision));
        }
        order.add(decision);
        if (order.size() > capacity) {
            Remembered oldest = order.remove();
            byKey.remove(oldest.key(), oldest);
            moneyKeys(oldest).forEach(money -> heldByMoney.remove(money, oldest));
        }
    }

    /** Whether a message is held for this because it comes again, and not because it was not understood. */
    public static boolean isRepeat(MessageFault fault) {
        return fault.kind() == MessageFault.Kind.COMES_AGAIN;
    }

    private static String words(Remembered earlier) {
        String held = earlier.hits() > 0 ? "held, " + earlier.hits() + " hits" : "held";
        return earlier.verdict() == Verdict.HOLD ? held : "passed";
    }

    private static String name(Submission submission) {
        return submission.id().isEmpty() ? "without number" : submission.id();
    }

    private @Nullable Remembered heldLike(Remembered now) {
        for (String money : moneyKeys(now)) {
            Remembered held = heldByMoney.get(money);
            if (held != null) {
                return held;
            }
        }
        return null;
    }

    /** The same amount with the same reference or account: the same money. */
    private static List<String> moneyKeys(Remembered decision) {
        List<String> found = new ArrayList<>();
        Submission submission = decision.submission();
        String amount = submission.keys().get("amount");
        for (String each : TELLING) {
            String value = submission.keys().get(each);
            if (amount != null && value != null && !EMPTY_WORDS.contains(value)) {
                found.add(decision.family() + "\n" + amount + "\n" + each + "\n" + value);
            }
        }
        return found;
    }

    private static String differences(Submission before, Submission now) {
        List<String> found = new ArrayList<>();
        TreeSet<String> paths = new TreeSet<>(before.screened().keySet());
        paths.addAll(now.screened().keySet());
        for (String path : paths) {
            String earlier = before.screened().get(path);
            String later = now.screened().get(path);
            if (later == null) {
                found.add(path + " '" + earlier + "' is taken out");
            } else if (earlier == null) {
                found.add(path + " '" + later + "' is added");
            } else if (!earlier.equals(later)) {
                found.add(path + " '" + earlier + "' is altered to '" + later + "'");
            }
        }
        if (found.isEmpty()) {
            return "nothing that is screened differs";
        }
        String more = found.size() > MOST_DIFFERENCES ? "; and " + (found.size() - MOST_DIFFERENCES) + " more" : "";
        return String.join("; ", found.subList(0, Math.min(found.size(), MOST_DIFFERENCES))) + more;
    }
}
