package dev.cordon.cli.payment;

import dev.cordon.payments.repeat.Recognised;
import dev.cordon.payments.repeat.Remembered;
import dev.cordon.payments.repeat.SubmissionLog;
import dev.cordon.payments.screen.ClassedElement;
import dev.cordon.payments.screen.PaymentDecision;
import dev.cordon.payments.screen.PaymentScreener;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decides on messages and remembers them: the same one twice is decided once. One thread's. */
public final class PaymentDesk implements Closeable {

    /** A million decisions fit into some hundred megabytes. */
    private static final int REMEMBERED = 200_000;

    private final PaymentScreener screener;
    private final @Nullable SubmissionLog log;
    private final @Nullable SubmissionJournal journal;

    /**
     * @param remembers whether messages that come again are recognised
     * @param memory    file of what is remembered between runs; null to remember nothing beyond this one
     */
    public PaymentDesk(PaymentScreener screener, boolean remembers, @Nullable Path memory) throws IOException {
        SubmissionLog kept = new SubmissionLog(REMEMBERED);
        this.screener = remembers ? screener.watching(kept::isHeld) : screener;
        this.log = remembers ? kept : null;
        this.journal = memory == null ? null : SubmissionJournal.open(memory, kept);
    }

    /** Decides on each message of the content as it ends. */
    public void decide(
            InputStream content, Consumer<PaymentDecision> decided, @Nullable Consumer<ClassedElement> classed)
            throws IOException {
        try {
            screener.screen(content, decision -> decided.accept(recognise(decision)), classed);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private PaymentDecision recognise(PaymentDecision decision) {
        if (log == null) {
            return decision;
        }
        Recognised recognised = log.recognise(decision);
        if (journal != null && !recognised.isRepeat()) {
            try {
                journal.add(Remembered.of(recognised.decision()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return recognised.decision();
    }

    /** Whether the decision is for want of understanding, and not for a hit. */
    public static boolean isByFault(PaymentDecision decision) {
        return decision.faultCount() > 0 && decision.faults().stream().noneMatch(SubmissionLog::isRepeat);
    }

    @Override
    public void close() throws IOException {
        if (journal != null) {
            journal.close();
        }
    }
}
