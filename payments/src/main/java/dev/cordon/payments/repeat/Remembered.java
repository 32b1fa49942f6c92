package dev.cordon.payments.repeat;

import dev.cordon.payments.screen.KnownMessage;
import dev.cordon.payments.screen.PaymentDecision;
import dev.cordon.payments.screen.Submission;
import dev.cordon.payments.screen.Transfer;
import dev.cordon.payments.screen.Verdict;
import java.time.LocalDate;

/**
 * A decision that was made on a message.
 *
 * @param kind of message without its version, such as {@code pacs.008} or {@code MT103}
 * @param hits how many there were; 0 too if that is not known any more
 */
public record Remembered(Submission submission, String kind, Verdict verdict, LocalDate day, int hits) {

    /** What is remembered of a decision. */
    public static Remembered of(PaymentDecision decision) {
        return new Remembered(
                decision.submission(),
                kindOf(decision.type()),
                decision.verdict(),
                decision.day(),
                decision.hitCount());
    }

    /** A message of which no more is known than that it was held. */
    public static Remembered held(KnownMessage message, LocalDate day) {
        return new Remembered(message.submission(), kindOf(message.type()), Verdict.HOLD, day, 0);
    }

    /** By what messages are known again: who sent it, and the number that they gave it; empty if either is missing. */
    String key() {
        return submission.id().isEmpty() ? "" : kind + "\n" + submission.sender() + "\n" + submission.id();
    }

    private static String kindOf(String type) {
        int version = type.indexOf('.', type.indexOf('.') + 1);
        return version < 0 ? type : type.substring(0, version);
    }

    /** What a message does with money: a held payment comes back as another of its family, not as a report of it. */
    String family() {
        return familyOf(kind);
    }

    /** The same of a transaction. */
    static String familyOf(Transfer transfer) {
        return familyOf(kindOf(transfer.type()));
    }

    private static String familyOf(String kind) {
        return switch (kind) {
            case "pacs.008", "pain.001", "MT101", "MT103" -> "customer transfer";
            case "pacs.009", "MT202", "MT205" -> "transfer of institutions";
            case "pacs.003", "pain.008", "MT104", "MT107" -> "direct debit";
            default -> kind;
        };
    }
}
