package dev.cordon.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * The text of a message: subject, sender, recipients and date, then its parts, with messages that it carries. Of a part that
 * comes as text and as HTML, the text is read; attachments are named, not read.
 */
final class EmlText {

    private static final Set<String> SHOWN = Set.of("from", "to", "cc", "date", "subject");
    private static final int MOST_PARTS = 1_000;

    private final String source;
    private final ReadLimits limits;
    private final Deadline deadline;
    private final StringBuilder text = new StringBuilder();
    private final List<String> warnings = new ArrayList<>();
    private String subject = "";
    private String filename = "";
    private boolean plainRead;
    private String html = "";
    private int parts;
    private int depth;

    private EmlText(String source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
        this.deadline = new Deadline(source, limits.time());
    }

    static ExtractedText of(String source, byte[] bytes, ReadLimits limits) throws DocumentException {
        EmlText reader = new EmlText(source, limits);
        try {
            reader.read(bytes);
        } catch (DocumentException e) {
            throw e;
        } catch (IOException | MimeException | RuntimeException e) {
            throw new DocumentException(
                    source, "is a message that is broken (" + e.getMessage() + "); save it as text");
        }
        reader.flushHtml();
        return new ExtractedText(
                DocumentFormat.EML,
                "MIME",
                reader.subject,
                reader.text.toString().strip(),
                reader.warnings);
    }

    private void read(byte[] bytes) throws IOException, MimeException {
        MimeConfig config = MimeConfig.custom()
                .setMaxLineLen(1 << 20)
                .setMaxHeaderLen(1 << 20)
                .setMaxHeaderCount(10_000)
                .setMaxContentLen(limits.bytes())
                .build();
        MimeTokenStream stream = new MimeTokenStream(config);
        stream.parse(new ByteArrayInputStream(bytes));
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            deadline.check();
            token(stream, state);
        }
    }

    private void token(MimeTokenStream stream, EntityState state) throws IOException {
        switch (state) {
            case T_START_MESSAGE, T_START_MULTIPART -> {
                depth++;
                if (depth > limits.depth()) {
                    throw new DocumentException(source, "is nested more than " + limits.depth() + " deep");
                }
                flushHtml();
            }
            case T_END_MESSAGE, T_END_MULTIPART -> {
                depth--;
                flushHtml();
            }
            case T_START_HEADER -> filename = "";
            case T_FIELD -> field(stream.getField());
            case T_END_HEADER -> text.append('\n');
            case T_BODY -> body(stream.getBodyDescriptor(), stream.getDecodedInputStream());
            default -> {}
        }
    }

    private void field(Field field) {
        String name = field.getName();
        String value = DecoderUtil.decodeEncodedWords(String.valueOf(field.getBody()), DecodeMonitor.SILENT)
                .replaceAll("\\s+", " ")
                .strip();
        if (name.equalsIgnoreCase("subject") && subject.isEmpty()) {
            subject = value;
        }
        if (SHOWN.contains(name.toLowerCase(Locale.ROOT))) {
            text.append(name).append(": ").append(value).append('\n');
        }
        if (name.equalsIgnoreCase("content-disposition")
                && value.toLowerCase(Locale.ROOT).startsWith("attachment")) {
            filename = value.replaceAll("(?i).*filename\\*?=\"?([^\";]*).*", "$1");
        }
    }

    private void body(BodyDescriptor part, InputStream content) throws IOException {
        parts++;
        if (parts > MOST_PARTS) {
            throw new DocumentException(source, "is a message of more than " + MOST_PARTS + " parts");
        }
        String type = part.getMimeType().toLowerCase(Locale.ROOT);
        if (!filename.isEmpty() || !type.startsWith("text/")) {
            warnings.add("The attachment " + (filename.isEmpty() ? "of type " + type : "'" + filename + "'")
                    + " was not read; save it and read it by itself.");
            return;
        }
        byte[] bytes = content.readNBytes(limits.bytes());
        String decoded = decoded(part, bytes);
        if (type.equals("text/html")) {
            html = decoded;
        } else {
            plainRead = true;
            append(decoded);
        }
    }

    private static String decoded(BodyDescriptor part, byte[] bytes) {
        String charset = part.getCharset();
        if (charset == null || charset.equalsIgnoreCase("us-ascii")) {
            return DecodedText.of(bytes).text();
        }
        try {
            return new String(bytes, charset);
        } catch (java.io.UnsupportedEncodingException e) {
            return DecodedText.of(bytes).text();
        }
    }

    /** HTML counts only where the same part does not come as plain text, too. */
    private void flushHtml() {
        if (!html.isEmpty() && !plainRead) {
            append(HtmlText.of(html).text());
        }
        html = "";
        plainRead = false;
    }

    private void append(String more) {
        String lines = more.replace("\r\n", "\n").replace('\r', '\n').strip();
        text.append('\n')
                .append(lines, 0, Math.min(lines.length(), limits.characters()))
                .append("\n\n");
    }
}
