package dev.cordon.payments.iso;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.cordon.payments.message.ElementPath;
import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.message.MessageSink;
import dev.cordon.payments.message.PartCollector;
import dev.cordon.payments.message.PaymentFormat;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an ISO 20022 message, with or without business header and envelope, as a stream of elements by path. It knows no
 * schema and needs none: which elements are screened, and how, is the field policy's to say.
 *
 * <p>Input is not trusted: no document type, no entities but XML's own five, bounded depth and length. What cannot be read is
 * told as a fault, never thrown.
 */
public final class IsoReader {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:";
    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 100_000;
    /** The elements that repeat, thousands of times, in batches and statements. */
    private static final Set<String> TRANSACTIONS =
            Set.of("CdtTrfTxInf", "DrctDbtTxInf", "TxInf", "TxInfAndSts", "Ntry", "OrgnlPmtInfAndSts");

    private final XMLInputFactory factory = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** Reads one message and hands it to the sink. */
    public void read(InputStream content, MessageSink sink) {
        sink.begin(PaymentFormat.ISO_20022, "");
        PartCollector parts = new PartCollector(sink);
        Walk walk = new Walk(sink, parts);
        try {
            walk.run(factory.createXMLStreamReader(content));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            sink.fault(new MessageFault(line, walk.where(), "not well-formed XML: " + problem(e.getMessage())));
        } catch (RuntimeException e) {
            // Parsers throw these too on hostile input; whatever it was, the message is not understood.
            sink.fault(new MessageFault(0, walk.where(), "not well-formed XML: " + problem(e.getMessage())));
        }
        parts.finish();
        sink.end();
    }

    /** The parser's own words, without the place, which is told beside. */
    private static String problem(@Nullable String message) {
        String text = message == null ? "no details" : message.strip();
        int own = text.indexOf("Message: ");
        String words = own < 0 ? text : text.substring(own + "Message: ".length());
        int end = words.indexOf('\n');
        return end < 0 ? words : words.substring(0, end);
    }

    /** An element that is open. */
    private static final class Open {
        final ElementPath path;
        final StringBuilder text = new StringBuilder();
        final int line;
        private @Nullable String lastChild;
        private int lastOrdinal;
        private java.util.@Nullable Map<String, Integer> children;

        Open(ElementPath path, int line) {
            this.path = path;
            this.line = line;
        }

        /** Siblings of a name mostly follow each other. */
        int ordinalOf(String name) {
            if (!name.equals(lastChild)) {
                if (lastChild != null) {
                    children = children == null ? new java.util.HashMap<>() : children;
                    children.put(lastChild, lastOrdinal);
                }
                lastOrdinal = children == null ? 0 : children.getOrDefault(name, 0);
                lastChild = name;
            }
            return ++lastOrdinal;
        }
    }

    /** One pass over one message. */
    private static final class Walk {

        private final MessageSink sink;
        private final PartCollector parts;
        private final Deque<Open> open = new ArrayDeque<>();
        private int transactionDepth;
        private boolean document;
        private boolean tooLong;

        Walk(MessageSink sink, PartCollector parts) {
            this.sink = sink;
            this.parts = parts;
        }

        String where() {
            return open.isEmpty() ? "" : open.peek().path.toString();
        }

        void run(XMLStreamReader events) throws XMLStreamException {
            while (events.hasNext()) {
                switch (events.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(events);
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        text(events);
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new XMLStreamException(
                                "a document type or entity, which no payment message has; it may be an attack",
                                events.getLocation());
                    default -> {
                        // comments and processing instructions say nothing that is paid
                    }
                }
            }
            if (!document) {
                sink.fault(new MessageFault(0, "", "there is no Document element: this is no ISO 20022 message"));
            }
        }

        private void start(XMLStreamReader events) throws XMLStreamException {
            String name = events.getLocalName();
            int line = events.getLocation().getLineNumber();
            Open parent = open.peek();
            if (open.size() >= DEEPEST) {
                throw new XMLStreamException("elements nested deeper than " + DEEPEST, events.getLocation());
            }
            ElementPath path =
                    parent == null ? ElementPath.root(name) : parent.path.child(name, parent.ordinalOf(name));
            if (name.equals("Document")) {
                document(events.getNamespaceURI(), path, line);
            } else if (TRANSACTIONS.contains(name) && transactionDepth == 0) {
                transactionDepth = open.size() + 1;
                parts.beginTransaction();
            }
            open.push(new Open(path, line));
            for (int i = 0; i < events.getAttributeCount(); i++) {
                parts.add(path.child("@" + events.getAttributeLocalName(i)), events.getAttributeValue(i), line);
            }
        }

        private void document(@Nullable String namespace, ElementPath path, int line) {
            document = true;
            if (namespace != null && namespace.startsWith(NAMESPACE)) {
                sink.type(namespace.substring(NAMESPACE.length()));
            } else if (namespace == null || namespace.isEmpty()) {
                sink.fault(
                        new MessageFault(
                                line,
                                path.toString(),
                                "has no namespace, so that the kind of message is unknown; its elements were screened by name"));
            } else {
                sink.fault(new MessageFault(
                        line,
                        path.toString(),
                        "has the namespace " + namespace + ", which is not of ISO 20022 (" + NAMESPACE
                                + "…); its elements were screened by name"));
            }
        }

        private void text(XMLStreamReader events) {
            Open element = open.peek();
            // What stands between the elements of a batch is line ends, a million of them.
            if (element == null || element.text.isEmpty() && events.isWhiteSpace()) {
                return;
            }
            if (element.text.length() + events.getTextLength() > LONGEST_TEXT) {
                if (!tooLong) {
                    tooLong = true;
                    sink.fault(new MessageFault(
                            element.line,
                            element.path.toString(),
                            "longer than " + LONGEST_TEXT + " characters; what goes beyond was not screened"));
                }
                return;
            }
            element.text.append(events.getTextCharacters(), events.getTextStart(), events.getTextLength());
        }

        private void end() {
            Open element = open.pop();
            parts.add(element.path, element.text.toString(), element.line);
            if (transactionDepth == open.size() + 1) {
                transactionDepth = 0;
                parts.endTransaction();
            }
        }
    }
}
