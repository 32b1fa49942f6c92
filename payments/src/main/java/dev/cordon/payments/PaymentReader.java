package dev.cordon.payments;

import dev.cordon.payments.flat.FedwireReader;
import dev.cordon.payments.flat.NachaReader;
import dev.cordon.payments.iso.IsoReader;
import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.message.MessageSink;
import dev.cordon.payments.message.PaymentFormat;
import dev.cordon.payments.mt.MtReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads payment messages of whatever format, told by their first bytes. XML is read as a stream in constant memory; the
 * other formats are read whole, up to {@link #LARGEST_TEXT} bytes.
 *
 * <p>Whatever the bytes, the sink gets at least one message; one that was not understood has a fault.
 */
public final class PaymentReader {

    /** The most bytes of a file that is no XML. */
    static final int LARGEST_TEXT = 256 << 20;

    private static final int PEEKED = 512;

    private final IsoReader iso = new IsoReader();
    private final MtReader mt = new MtReader();
    private final FedwireReader fedwire = new FedwireReader();
    private final NachaReader nacha = new NachaReader();

    /**
     * Reads all messages of the content.
     *
     * @throws IOException if the content cannot be read; what is wrong with it is told to the sink
     */
    public void read(InputStream content, MessageSink sink) throws IOException {
        InputStream buffered = content.markSupported() ? content : new BufferedInputStream(content, 1 << 16);
        buffered.mark(PEEKED);
        byte[] head = buffered.readNBytes(PEEKED);
        buffered.reset();
        PaymentFormat format = formatOf(head);
        switch (format) {
            case ISO_20022 -> iso.read(buffered, sink);
            case SWIFT_MT, FEDWIRE, NACHA -> readText(buffered.readNBytes(LARGEST_TEXT + 1), format, sink);
            case UNKNOWN ->
                refuse(
                        head.length == 0
                                ? "is empty"
                                : "is neither XML (ISO 20022) nor SWIFT MT nor Fedwire" + " nor NACHA: it begins with "
                                        + beginning(head),
                        sink);
        }
    }

    /** The first bytes tell: a bracket, a brace and a number, a file header record. */
    static PaymentFormat formatOf(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00fe\u00ff") || text.startsWith("\u00ff\u00fe")) {
            return PaymentFormat.ISO_20022; // UTF-16, which only XML is written in
        }
        String start = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        String first = start.replaceAll("^[\\s\\x00-\\x1f$]+", "");
        if (first.startsWith("<") || text.startsWith("\0<") || text.startsWith("<\0")) {
            return PaymentFormat.ISO_20022;
        }
        if (first.matches("(?s)\\{\\d{4}}.*")) {
            return PaymentFormat.FEDWIRE;
        }
        if (first.startsWith("{")) {
            return PaymentFormat.SWIFT_MT;
        }
        return first.matches("(?s)101[ \\d].*") ? PaymentFormat.NACHA : PaymentFormat.UNKNOWN;
    }

    private void readText(byte[] bytes, PaymentFormat format, MessageSink sink) {
        if (bytes.length > LARGEST_TEXT) {
            refuse("is larger than " + (LARGEST_TEXT >> 20) + " MB; split it", sink);
            return;
        }
        String utf8 = decode(bytes);
        boolean foreign = utf8 == null || !isAscii(utf8);
        String text = utf8 == null ? new String(bytes, StandardCharsets.ISO_8859_1) : utf8;
        MessageSink checked = foreign ? new ForeignCharacters(sink, format) : sink;
        switch (format) {
            case SWIFT_MT -> mt.read(text, checked);
            case FEDWIRE -> fedwire.read(text, checked);
            case NACHA -> nacha.read(text, checked);
            case ISO_20022, UNKNOWN -> throw new IllegalArgumentException(format + " is not read as text");
        }
    }

    private static @org.jspecify.annotations.Nullable String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static void refuse(String reason, MessageSink sink) {
        sink.begin(PaymentFormat.UNKNOWN, "");
        sink.fault(new MessageFault(0, "", reason));
        sink.end();
    }

    private static String beginning(byte[] head) {
        StringBuilder text = new StringBuilder("'");
        for (int i = 0; i < Math.min(24, head.length); i++) {
            char c = (char) (head[i] & 0xff);
            text.append(c >= 0x20 && c < 0x7f ? c : '?');
        }
        return text.append("'").toString();
    }

    /** Adds a fault to each message of a file with characters that its format does not have. */
    private record ForeignCharacters(MessageSink sink, PaymentFormat format) implements MessageSink {

        @Override
        public void begin(PaymentFormat of, String type) {
            sink.begin(of, type);
            sink.fault(new MessageFault(
                    0,
                    "",
                    "has characters outside of ASCII, which " + format.label() + " does not allow: wrong encoding?"));
        }

        @Override
        public void type(String type) {
            sink.type(type);
        }

        @Override
        public void part(dev.cordon.payments.message.Part part) {
            sink.part(part);
        }

        @Override
        public void fault(MessageFault fault) {
            sink.fault(fault);
        }

        @Override
        public void end() {
            sink.end();
        }
    }
}
