package dev.cordon.payments.screen;

import dev.cordon.core.screen.Screener;
import dev.cordon.payments.PaymentReader;
import dev.cordon.payments.field.FieldPolicy;
import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.message.MessageSink;
import dev.cordon.payments.message.Part;
import dev.cordon.payments.message.PaymentFormat;
import dev.cordon.payments.place.Gazetteer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Screens payment messages of any known format against a watchlist. Immutable as far as callers can tell, and safe for many
 * threads.
 *
 * <pre>{@code
 * PaymentScreener payments = PaymentScreener.over(Screener.over(watchlist), Settings.of(LocalDate.now()));
 * List<PaymentDecision> decisions = payments.screen(bytes);
 * }</pre>
 *
 * <p>Fails closed: what cannot be read, classed or finished in time holds its message.
 */
public final class PaymentScreener {

    private final Screener screener;
    private final FieldPolicy fields;
    private final Settings settings;
    private final PaymentReader reader = new PaymentReader();
    private final ThreadLocal<PartScreening> parts;
    private final Predicate<Transfer> isHeldBefore;

    private PaymentScreener(
            Screener screener,
            FieldPolicy fields,
            Settings settings,
            ThreadLocal<PartScreening> parts,
            Predicate<Transfer> isHeldBefore) {
        this.screener = screener;
        this.fields = fields;
        this.settings = settings;
        this.parts = parts;
        this.isHeldBefore = isHeldBefore;
    }

    /** Screens by Cordon's own field policy and table of places. */
    public static PaymentScreener over(Screener screener, Settings settings) {
        return over(screener, FieldPolicy.SHIPPED, Gazetteer.shipped(settings.day()), settings);
    }

    public static PaymentScreener over(Screener screener, FieldPolicy fields, Gazetteer places, Settings settings) {
        ThreadLocal<PartScreening> parts =
                ThreadLocal.withInitial(() -> new PartScreening(screener, fields, places, settings));
        return new PaymentScreener(screener, fields, settings, parts, transfer -> false);
    }

    /**
     * The same screener, whose decisions also keep the transactions of a batch that move the money of a held one, so that they are
     * {@linkplain dev.cordon.payments.repeat.SubmissionLog#recognise recognised}.
     *
     * @param heldBefore whether a transaction does; asked from any thread
     */
    public PaymentScreener watching(Predicate<Transfer> heldBefore) {
        return new PaymentScreener(screener, fields, settings, parts, heldBefore);
    }

    public Screener screener() {
        return screener;
    }

    public Settings settings() {
        return settings;
    }

    /** Decides on the messages of a file that fits into memory; at least one decision. */
    public List<PaymentDecision> screen(byte[] content) {
        List<PaymentDecision> decisions = new ArrayList<>();
        try {
            screen(new ByteArrayInputStream(content), decisions::add, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return decisions;
    }

    /**
     * Decides on each message as it ends, in memory that does not grow with its length.
     *
     * @param classed is shown each element with its class; null if nobody asks
     * @throws IOException if the content cannot be read
     */
    public void screen(
            InputStream content, Consumer<PaymentDecision> decided, @Nullable Consumer<ClassedElement> classed)
            throws IOException {
        reader.read(content, new Deciding(decided, classed));
    }

    /**
     * Reads messages that were decided before to know them again, without screening them; none of what cannot be read.
     *
     * @param hit numbers of the transactions in which something was hit
     */
    public List<KnownMessage> known(byte[] content, Set<Integer> hit) {
        List<KnownMessage> known = new ArrayList<>();
        try {
            reader.read(new ByteArrayInputStream(content), new Knowing(fields, hit, known::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    /** Screens messages as their reader hands them over. */
    private final class Deciding implements MessageSink {
        private final Consumer<PaymentDecision> decided;
        private final @Nullable Consumer<ClassedElement> classed;
        private @Nullable DecisionBuilder current;

        Deciding(Consumer<PaymentDecision> decided, @Nullable Consumer<ClassedElement> classed) {
            this.decided = decided;
            this.classed = classed;
        }

        private DecisionBuilder current() {
            DecisionBuilder builder = current;
            if (builder == null) {
                throw new IllegalStateException("a reader handed over parts before it began a message");
            }
            return builder;
        }

        @Override
        public void begin(PaymentFormat format, String type) {
            current = new DecisionBuilder(format, type, classed, isHeldBefore);
        }

        @Override
        public void type(String type) {
            current().type(type);
        }

        @Override
        public void part(Part part) {
            try {
                parts.get().screen(part, current());
            } catch (RuntimeException e) {
                // Scratch space may be left in disorder: the next part begins with a new one.
                parts.remove();
                current().fault(new MessageFault(0, "", "could not be screened to its end: " + e));
            }
            current().end();
        }

        @Override
        public void fault(MessageFault fault) {
            current().fault(fault);
        }

        @Override
        public void end() {
            decided.accept(current().build(screener, fields, settings.day()));
            current = null;
        }
    }
}
