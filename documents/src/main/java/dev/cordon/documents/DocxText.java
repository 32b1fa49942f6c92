package dev.cordon.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a word processor's document (Office Open XML): body, headers, footers, notes and comments. Only the parts
 * with text are unpacked; external entities and document types are refused.
 */
final class DocxText {

    private static final Pattern PARTS =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\.xml");
    private static final String TITLE_PART = "docProps/core.xml";
    private static final int MOST_ENTRIES = 10_000;

    private final String source;
    private final ReadLimits limits;
    private final Deadline deadline;

    private DocxText(String source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
        this.deadline = new Deadline(source, limits.time());
    }

    static ExtractedText of(String source, byte[] bytes, ReadLimits limits) throws DocumentException {
        DocxText reader = new DocxText(source, limits);
        try {
            return reader.read(bytes);
        } catch (DocumentException e) {
            throw e;
        } catch (XMLStreamException e) {
            throw new DocumentException(source, "is a document whose XML is broken or hostile (" + line(e) + ")");
        } catch (IOException | IllegalArgumentException e) {
            throw new DocumentException(source, "is a broken ZIP archive (" + e.getMessage() + "); save it again");
        }
    }

    private static String line(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private ExtractedText read(byte[] bytes) throws IOException, XMLStreamException {
        Map<String, byte[]> parts = unpack(bytes);
        byte[] body = parts.get("word/document.xml");
        if (body == null) {
            throw new DocumentException(
                    source, "is a ZIP archive without a word processor's document in it; unpack it and read its files");
        }
        StringBuilder text = new StringBuilder();
        append(text, body);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getValue() != body && PARTS.matcher(part.getKey()).matches()) {
                text.append("\n\n");
                append(text, part.getValue());
            }
        }
        byte[] properties = parts.get(TITLE_PART);
        String title = properties == null ? "" : title(properties);
        String clean = text.toString()
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
        return new ExtractedText(DocumentFormat.DOCX, "UTF-8", title, clean, List.of());
    }

    private Map<String, byte[]> unpack(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        int entries = 0;
        long left = limits.bytes();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw new DocumentException(source, "is an archive of more than " + MOST_ENTRIES + " files");
                }
                boolean wanted = PARTS.matcher(entry.getName()).matches()
                        || entry.getName().equals(TITLE_PART);
                byte[] content = bounded(zip, left, wanted);
                left -= Math.max(content.length, 1);
                if (wanted) {
                    parts.put(entry.getName(), content);
                }
            }
        } catch (ZipException e) {
            throw new DocumentException(source, "is a broken ZIP archive (" + e.getMessage() + "); save it again");
        }
        return parts;
    }

    /** Reads an entry to its end; pictures and the like are counted and thrown away. */
    private byte[] bounded(InputStream zip, long most, boolean kept) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        long total = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            total += read;
            deadline.check();
            if (total > most) {
                throw new DocumentException(
                        source, "unpacks to more than " + (limits.bytes() >> 20) + " MB and was refused");
            }
            if (kept) {
                content.write(buffer, 0, read);
            }
        }
        return content.toByteArray();
    }

    private void append(StringBuilder text, byte[] part) throws XMLStreamException, DocumentException {
        XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(part));
        int depth = 0;
        List<String> open = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            deadline.check();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > limits.depth()) {
                    throw new DocumentException(source, "is nested more than " + limits.depth() + " deep");
                }
                open.add(xml.getLocalName());
                start(text, xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                open.remove(open.size() - 1);
                end(text, xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && isText(open)) {
                text.append(xml.getText());
            }
            if (text.length() > limits.characters()) {
                throw new DocumentException(source, "holds more text than " + limits.characters() + " characters");
            }
        }
    }

    private static boolean isText(List<String> open) {
        String innermost = open.isEmpty() ? "" : open.get(open.size() - 1);
        return innermost.equals("t") || innermost.equals("delText");
    }

    private static void start(StringBuilder text, String element) {
        switch (element) {
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            default -> {}
        }
    }

    private static void end(StringBuilder text, String element) {
        switch (element) {
            case "p" -> text.append("\n\n");
            case "tc" -> {
                while (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
                    text.setLength(text.length() - 1);
                }
                text.append('\t');
            }
            case "tr" -> text.append('\n');
            default -> {}
        }
    }

    private static String title(byte[] properties) throws XMLStreamException {
        XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(properties));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("title")) {
                return xml.getElementText().strip();
            }
        }
        return "";
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
