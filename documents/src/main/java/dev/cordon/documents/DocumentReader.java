package dev.cordon.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads documents: plain text and HTML, recognised from content. Never opens a network connection: what a page refers to
 * is not loaded.
 *
 * <p>Immutable and safe for many threads.
 */
public final class DocumentReader {

    /** The most bytes of a document unless the caller says otherwise: 16 MB, several thousand pages. */
    public static final int DEFAULT_LIMIT = 16 << 20;

    private static final int HTML_WITHIN = 4096;
    private static final int SHARE_OF_CONTROLS = 20;

    private final int limit;

    public DocumentReader() {
        this(DEFAULT_LIMIT);
    }

    /** @param limit the most bytes of a document */
    public DocumentReader(int limit) {
        this.limit = limit;
    }

    /**
     * Reads a document to its end.
     *
     * @param source name of the document, for people
     * @throws DocumentException if it is too large, of a format that Cordon does not read, or holds no text
     */
    public Document read(String source, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(limit);
        if (bytes.length == limit && stream.read() >= 0) {
            throw new DocumentException(
                    source, "larger than " + (limit >> 20) + " MB; split the document and read its parts");
        }
        return read(source, bytes);
    }

    /**
     * Reads a document.
     *
     * @param source name of the document, for people
     * @throws DocumentException if it is of a format that Cordon does not read, or holds no text
     */
    public Document read(String source, byte[] bytes) throws DocumentException {
        refuseOtherFormats(source, bytes);
        DecodedText decoded = DecodedText.of(bytes);
        Document document = isHtml(decoded.text()) ? html(source, decoded) : plain(source, decoded);
        if (document.text().indexOf('\0') >= 0
                || controls(document.text()) > document.text().length() / SHARE_OF_CONTROLS) {
            throw new DocumentException(source, "is no text; give a text or HTML file");
        }
        return document;
    }

    private static Document plain(String source, DecodedText decoded) throws DocumentException {
        String text = decoded.text().replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
        return document(source, DocumentFormat.TEXT, decoded, "", text, decoded.warnings());
    }

    private static Document html(String source, DecodedText decoded) throws DocumentException {
        HtmlText html = HtmlText.of(decoded.text());
        List<String> warnings = new ArrayList<>(decoded.warnings());
        warnings.addAll(html.warnings());
        return document(source, DocumentFormat.HTML, decoded, html.title(), html.text(), warnings);
    }

    private static Document document(
            String source, DocumentFormat format, DecodedText decoded, String title, String text, List<String> warnings)
            throws DocumentException {
        if (text.isBlank()) {
            throw new DocumentException(source, "holds no text, so nothing in it was read");
        }
        return new Document(source, format, decoded.encoding(), title, text, warnings);
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
        if (start.startsWith("%PDF")) {
            format = "a PDF";
        } else if (start.startsWith("PK\u0003\u0004")) {
            format = "a ZIP archive or an Office document";
        } else if (start.startsWith("\u001f\u008b")) {
            format = "compressed with gzip";
        } else if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            format = "an old Office document";
        } else if (start.startsWith("{\\rtf")) {
            format = "an RTF document";
        }
        if (format != null) {
            throw new DocumentException(source, "is " + format + ", which cannot be read yet; save it as text or HTML");
        }
    }

    private static long controls(String text) {
        return text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\t' && c != 0x0b && c != 0x1b || c == '\ufffd')
                .count();
    }
}
