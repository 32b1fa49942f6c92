package dev.cordon.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads documents: plain text, HTML, PDF, DOCX and mail, recognised from content. Never opens a network connection: what a
 * page refers to is not loaded.
 *
 * <p>Immutable and safe for many threads.
 */
public final class DocumentReader {

    private static final int HTML_WITHIN = 4096;
    private static final int SHARE_OF_CONTROLS = 20;

    private final ReadLimits limits;

    public DocumentReader() {
        this(ReadLimits.STANDARD);
    }

    public DocumentReader(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a document to its end.
     *
     * @param source name of the document, for people
     * @throws DocumentException if it is too large, of a format that Cordon does not read, or holds no text
     */
    public Document read(String source, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(limits.bytes());
        if (bytes.length == limits.bytes() && stream.read() >= 0) {
            throw new DocumentException(
                    source, "larger than " + (limits.bytes() >> 20) + " MB; split the document and read its parts");
        }
        return read(source, bytes);
    }

    /**
     * Reads a document.
     *
     * @param source name of the document, for people
     * @throws DocumentException if it is of a format that Cordon does not read, is broken or hostile, or holds no text
     */
    public Document read(String source, byte[] bytes) throws DocumentException {
        refuseOtherFormats(source, bytes);
        ExtractedText read = switch (DocumentFormat.of(bytes)) {
            case PDF -> PdfText.of(source, bytes, limits);
            case DOCX -> DocxText.of(source, bytes, limits);
            case EML -> EmlText.of(source, bytes, limits);
            case TEXT, HTML -> text(bytes);
        };
        if (read.text().isBlank()) {
            throw new DocumentException(source, "holds no text, so nothing in it was read");
        }
        if (isNoText(read.text())) {
            throw new DocumentException(source, "is no text; give a text, HTML, PDF, DOCX or EML file");
        }
        return new Document(source, read.format(), read.encoding(), read.title(), read.text(), read.warnings());
    }

    private static boolean isNoText(String text) {
        return text.indexOf('\0') >= 0 || controls(text) > text.length() / SHARE_OF_CONTROLS;
    }

    private static ExtractedText text(byte[] bytes) {
        DecodedText decoded = DecodedText.of(bytes);
        if (!isHtml(decoded.text())) {
            String text =
                    decoded.text().replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
            return new ExtractedText(DocumentFormat.TEXT, decoded.encoding(), "", text, decoded.warnings());
        }
        HtmlText html = HtmlText.of(decoded.text());
        List<String> warnings = new ArrayList<>(decoded.warnings());
        warnings.addAll(html.warnings());
        return new ExtractedText(DocumentFormat.HTML, decoded.encoding(), html.title(), html.text(), warnings);
    }

    private static boolean isHtml(String text) {
        String start = text.substring(0, Math.min(text.length(), HTML_WITHIN)).toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html")
                || start.contains("<html")
                || start.contains("<head")
                || start.contains("<body")
                || start.stripLeading().startsWith("<") && (start.contains("</") || start.contains("/>"));
    }

    private static void refuseOtherFormats(String source, byte[] bytes) throws DocumentException {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        String format = null;
        if (start.startsWith("\u001f\u008b")) {
            format = "compressed with gzip";
        } else if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            format = "an old Office document";
        } else if (start.startsWith("{\\rtf")) {
            format = "an RTF document";
        }
        if (format != null) {
            throw new DocumentException(
                    source, "is " + format + ", which cannot be read; save it as text, HTML, PDF or DOCX");
        }
    }

    private static long controls(String text) {
        return text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\t' && c != 0x0b && c != 0x1b || c == '\ufffd')
                .count();
    }
}
