package dev.cordon.payments.repeat;

import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.screen.PaymentDecision;
import dev.cordon.payments.screen.Submission;
import dev.cordon.payments.screen.Transfer;
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
    private static final List<String> TELLING_OF_ONE = List.of("UETR", "end to end", "creditor account");
    /** Values that everybody writes. */
    private static final List<String> EMPTY_WORDS = List.of("NOTPROVIDED", "NONREF", "NONE");

    private final int capacity;
    private final Map<String, Remembered> byKey = new HashMap<>();
    private final Map<String, Remembered> heldByMoney = new HashMap<>();
    private final Map<String, HeldTransfer> heldTransfers = new HashMap<>();
    private final Deque<Remembered> order = new ArrayDeque<>();
    private int size;

    /** A transaction in which something was hit, and its message. */
    private record HeldTransfer(Remembered message, Transfer transfer) {

        String name() {
            String of = "message " + SubmissionLog.name(message.submission());
            return transfer.number() == 0 ? of : SubmissionLog.name(transfer) + " of " + of;
        }
    }

    /**
     * @param capacity the most decisions to remember, at least 1; of batches, the most transactions in which something was hit
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
            judged = decision.heldFor(MessageFault.comesAgain(
                    "message " + now.id() + " came on " + same.day() + " with other content (" + words(same) + "): "
                            + differences(same.submission().screened(), now.screened())));
        } else {
            Remembered held = heldLike(fresh);
            if (held != null) {
                judged = decision.heldFor(MessageFault.comesAgain(
                        "resubmission of message " + name(held.submission()) + ", held on " + held.day() + ": "
                                + differences(held.submission().screened(), now.screened())));
            }
        }
        if (judged.faultCount() == decision.faultCount() || now.keys().isEmpty()) {
            judged = heldForTransfers(judged, fresh);
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
            for (Transfer transfer : decision.submission().transfers()) {
                HeldTransfer held = new HeldTransfer(decision, transfer);
                moneyKeys(transfer).forEach(money -> heldTransfers.put(money, held));
            }
        }
        order.add(decision);
        size += sizeOf(decision);
        while (size > capacity && order.size() > 1) {
            forget(order.remove());
        }
    }

    private void forget(Remembered oldest) {
        size -= sizeOf(oldest);
        byKey.remove(oldest.key(), oldest);
        moneyKeys(oldest).forEach(money -> heldByMoney.remove(money, oldest));
        for (Transfer transfer : oldest.submission().transfers()) {
            HeldTransfer held = new HeldTransfer(oldest, transfer);
            moneyKeys(transfer).forEach(money -> heldTransfers.remove(money, held));
        }
    }

    /** A message with what is remembered of its transactions beside it. */
    private static int sizeOf(Remembered decision) {
        return Math.max(1, decision.submission().transfers().size());
    }

    private static String name(Transfer transfer) {
        return "transaction " + transfer.number();
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

    /** The decision, held for each transaction that moves the money of a held one with other words. */
    private PaymentDecision heldForTransfers(PaymentDecision decision, Remembered fresh) {
        PaymentDecision judged = decision;
        for (Transfer transfer : fresh.submission().transfers()) {
            HeldTransfer held = heldTransfer(moneyKeys(transfer));
            if (held != null && !held.transfer().screened().equals(transfer.screened())) {
                judged = judged.heldFor(MessageFault.comesAgain("resubmission: " + name(transfer) + " is " + held.name()
                        + ", held on " + held.message().day() + ": "
                        + differences(held.transfer().screened(), transfer.screened())));
            }
        }
        HeldTransfer held = judged.faultCount() == decision.faultCount() ? heldTransfers(fresh) : null;
        return held == null
                ? judged
                : judged.heldFor(MessageFault.comesAgain("resubmission of " + held.name() + ", held on "
                        + held.message().day()));
    }

    /** The transaction of a held batch whose money a message of one moves that tells none. */
    private @Nullable HeldTransfer heldTransfers(Remembered fresh) {
        return fresh.submission().transfers().isEmpty() ? heldTransfer(moneyKeys(fresh)) : null;
    }

    /** Whether a transaction moves the money of one in which something was hit: same amount, same payee's account or number. */
    public synchronized boolean isHeld(Transfer transfer) {
        return heldTransfer(moneyKeys(transfer)) != null;
    }

    private @Nullable HeldTransfer heldTransfer(List<String> moneyKeys) {
        for (String money : moneyKeys) {
            HeldTransfer held = heldTransfers.get(money);
            if (held != null) {
                return held;
            }
        }
        for (String money : moneyKeys) {
            Remembered whole = heldByMoney.get(money);
            if (whole != null) {
                Submission submission = whole.submission();
                return new HeldTransfer(whole, new Transfer(whole.kind(), 0, submission.keys(), submission.screened()));
            }
        }
        return null;
    }

    /** A batch pays from one account, so that the payer's tells nothing of one transaction. */
    private static List<String> moneyKeys(Transfer transfer) {
        return moneyKeys(Remembered.familyOf(transfer), transfer.keys(), TELLING_OF_ONE);
    }

    /** The same amount with the same reference or account: the same money. */
    private static List<String> moneyKeys(Remembered decision) {
        return moneyKeys(decision.family(), decision.submission().keys(), TELLING);
    }

    private static List<String> moneyKeys(String family, Map<String, String> keys, List<String> telling) {
        List<String> found = new ArrayList<>();
        String amount = keys.get("amount");
        for (String each : telling) {
            String value = keys.get(each);
            if (amount != null && value != null && !EMPTY_WORDS.contains(value)) {
                found.add(family + "\n" + amount + "\n" + each + "\n" + value);
            }
        }
        return found;
    }

    private static String differences(Map<String, String> before, Map<String, String> now) {
        List<String> found = new ArrayList<>();
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(now.keySet());
        for (String path : paths) {
            String earlier = before.get(path);
            String later = now.get(path);
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
