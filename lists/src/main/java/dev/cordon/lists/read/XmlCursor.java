package dev.cordon.lists.read;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks an XML list file from top to bottom, element by element, without trusting it: no document type, no entities but
 * XML's own five, bounded depth and text. Names are local names; namespaces change between editions.
 *
 * <pre>{@code
 * try (XmlCursor xml = XmlCursor.open(file.name(), stream)) {
 *     xml.children(name -> {
 *         switch (name) {
 *             case "uid" -> uid = xml.text();
 *             case "akaList" -> xml.children(aka -> readAlias(xml));
 *             default -> log.unread(name); // children that are not read are passed over
 *         }
 *     });
 * }
 * }</pre>
 *
 * <p>Not thread-safe. Every method throws {@link ListException} with file and line if the file is malformed or cut off.
 */
public final class XmlCursor implements Closeable {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 8 << 20;
    private static final int LONGEST_RUN = 16 << 20;

    private final String file;
    private final InputStream content;
    private final XMLStreamReader events;
    private int depth;

    /** Takes the name of each child element, with the cursor on it. */
    @FunctionalInterface
    public interface ChildReader {
        void read(String name) throws IOException;
    }

    private XmlCursor(String file, InputStream content, XMLStreamReader events) {
        this.file = file;
        this.content = content;
        this.events = events;
    }

    /** Opens the document and stands on its root element. Closing the cursor closes the content. */
    public static XmlCursor open(String file, InputStream content) throws IOException {
        InputStream guarded = new RunGuard(
                file, content, '<', LONGEST_RUN, "more than 16 MB without a tag; this is no official list");
        try {
            XmlCursor cursor = new XmlCursor(file, content, factory().createXMLStreamReader(guarded));
            cursor.toRoot();
            return cursor;
        } catch (XMLStreamException | RuntimeException e) {
            content.close();
            throw failure(file, 0, e);
        } catch (IOException e) {
            content.close();
            throw e;
        }
    }

    /** Opens the document as {@link #open} does, and refuses it if its root element has another name. */
    public static XmlCursor openAt(String file, InputStream content, String root) throws IOException {
        XmlCursor cursor = open(file, content);
        if (!cursor.name().equals(root)) {
            try (cursor) {
                throw new ListException(
                        file, cursor.line(), "starts with <" + cursor.name() + ">, not with <" + root + ">");
            }
        }
        return cursor;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    private void toRoot() throws IOException {
        while (advance() != XMLStreamConstants.START_ELEMENT) {
            if (events.getEventType() == XMLStreamConstants.END_DOCUMENT) {
                throw new ListException(file, line(), "the document has no root element");
            }
        }
    }

    /** Local name of the element on which the cursor stands. */
    public String name() {
        return events.getLocalName();
    }

    /** Line of the cursor in the unpacked file, from 1. */
    public long line() {
        return Math.max(0, events.getLocation().getLineNumber());
    }

    /** Value of the element's attribute of that local name, stripped; empty if it is absent or blank. */
    public Optional<String> attribute(String localName) {
        for (int i = 0; i < events.getAttributeCount(); i++) {
            if (events.getAttributeLocalName(i).equals(localName)) {
                return Optional.of(events.getAttributeValue(i).strip()).filter(value -> !value.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** Visits the children of the element on which the cursor stands; what the visitor leaves unread is passed over. */
    public void children(ChildReader reader) throws IOException {
        int parent = depth;
        while (depth >= parent) {
            if (advance() == XMLStreamConstants.START_ELEMENT) {
                reader.read(name());
                passTo(parent);
            }
        }
    }

    private void passTo(int level) throws IOException {
        while (depth > level) {
            advance();
        }
    }

    /**
     * The character data within the element, stripped, and moves past the element. Data of elements inside it belongs to
     * it, with a blank between.
     */
    public String text() throws IOException {
        return rawText().strip();
    }

    /** The character data as {@link #text} gives it, with the blanks at its ends. */
    public String rawText() throws IOException {
        int level = depth;
        StringBuilder text = new StringBuilder();
        while (depth >= level) {
            switch (advance()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    append(text, characters());
                case XMLStreamConstants.START_ELEMENT -> append(text, " ");
                default -> {
                    // comments and processing instructions are no data
                }
            }
        }
        return text.toString();
    }

    /** The element on which the cursor stands with everything in it, at most 8 MB of text, and moves past it. */
    public Element element() throws IOException {
        int level = depth;
        Element root = new Element(name(), line());
        Deque<Element> open = new ArrayDeque<>(List.of(root));
        StringBuilder size = new StringBuilder();
        addAttributes(root);
        while (depth >= level) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    append(size, name());
                    open.push(open.element().add(name(), line()));
                    addAttributes(open.element());
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    append(size, characters());
                    open.element().append(characters());
                }
                default -> {
                    // comments and processing instructions are no data
                }
            }
        }
        return root;
    }

    private void addAttributes(Element element) {
        for (int i = 0; i < events.getAttributeCount(); i++) {
            if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(events.getAttributeNamespace(i))) {
                element.add("@" + events.getAttributeLocalName(i), events.getAttributeValue(i));
            }
        }
    }

    private void append(StringBuilder text, String more) throws ListException {
        if (text.length() + more.length() > LONGEST_TEXT) {
            throw new ListException(file, line(), "a text of more than 8 MB; this is no official list");
        }
        text.append(more);
    }

    private int advance() throws IOException {
        int event = pull();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw new ListException(file, line(), "elements nested more than " + DEEPEST + " deep");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD ->
                throw new ListException(file, line(), "has a document type declaration, which no official list has");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new ListException(file, line(), "refers to an entity, which no official list does");
            default -> {
                // text and comments do not change the depth
            }
        }
        return event;
    }

    private int pull() throws ListException {
        try {
            return events.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw failure(file, line(), e);
        }
    }

    /** The parser reads the rest of a long text only when asked for it, so the end of the file may show here. */
    private String characters() throws ListException {
        try {
            return events.getText();
        } catch (RuntimeException e) {
            throw failure(file, line(), e);
        }
    }

    private static ListException failure(String file, long line, Exception e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ListException known) {
                return known;
            }
        }
        String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new ListException(
                file,
                line,
                "is cut off or no well-formed XML: " + said.replaceAll("\\s+", " ") + "; download it again",
                e);
    }

    @Override
    public void close() throws IOException {
        try {
            events.close();
        } catch (XMLStreamException e) {
            throw failure(file, 0, e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            content.close();
        }
    }
}
