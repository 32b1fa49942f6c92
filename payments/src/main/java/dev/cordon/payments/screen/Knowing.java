package dev.cordon.payments.screen;

import dev.cordon.payments.field.FieldPolicy;
import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.message.MessageSink;
import dev.cordon.payments.message.Part;
import dev.cordon.payments.message.PaymentFormat;
import java.util.Set;
import java.util.function.Consumer;

/** Takes of messages what they are known by. */
final class Knowing implements MessageSink {

    private final FieldPolicy fields;
    private final Consumer<KnownMessage> known;
    private final Set<Integer> hit;
    private SubmissionBuilder submission = unwatched();
    private String type = "";

    /** @param hit numbers of the transactions in which something was hit */
    Knowing(FieldPolicy fields, Set<Integer> hit, Consumer<KnownMessage> known) {
        this.hit = Set.copyOf(hit);
        this.fields = fields;
        this.known = known;
    }

    private static SubmissionBuilder unwatched() {
        return new SubmissionBuilder(transfer -> false);
    }

    @Override
    public void begin(PaymentFormat format, String named) {
        submission = unwatched();
        type = named;
    }

    @Override
    public void type(String named) {
        type = named;
    }

    @Override
    public void part(Part part) {
        submission.begin(part);
        part.elements().forEach(element -> {
            FieldPolicy.Classified classified = fields.classOf(element.path());
            submission.add(new ClassedElement(element, classified.fieldClass(), classified.isKnown()));
        });
        submission.end(type, hit.contains(part.number()));
    }

    @Override
    public void fault(MessageFault fault) {
        // It was told when the message was decided on.
    }

    @Override
    public void end() {
        known.accept(new KnownMessage(type, submission.build()));
    }
}
