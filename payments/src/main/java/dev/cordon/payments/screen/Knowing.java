package dev.cordon.payments.screen;

import dev.cordon.payments.field.FieldPolicy;
import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.message.MessageSink;
import dev.cordon.payments.message.Part;
import dev.cordon.payments.message.PaymentFormat;
import java.util.function.Consumer;

/** Takes of messages what they are known by. */
final class Knowing implements MessageSink {

    private final FieldPolicy fields;
    private final Consumer<KnownMessage> known;
    private SubmissionBuilder submission = new SubmissionBuilder();
    private String type = "";

    Knowing(FieldPolicy fields, Consumer<KnownMessage> known) {
        this.fields = fields;
        this.known = known;
    }

    @Override
    public void begin(PaymentFormat format, String named) {
        submission = new SubmissionBuilder();
        type = named;
    }

    @Override
    public void type(String named) {
        type = named;
    }

    @Override
    public void part(Part part) {
        part.elements().forEach(element -> {
            FieldPolicy.Classified classified = fields.classOf(element.path());
            submission.add(new ClassedElement(element, classified.fieldClass(), classified.isKnown()));
        });
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
