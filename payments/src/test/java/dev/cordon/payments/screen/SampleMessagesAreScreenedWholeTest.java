package dev.cordon.payments.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cordon.payments.message.PaymentFormat;
import dev.cordon.payments.testkit.ListedSample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Of each sample message, the elements that are classed are exactly those that the JDK's own parser finds. */
class SampleMessagesAreScreenedWholeTest {

    private static final @Nullable String DATA = System.getenv("CORDON_DATA");

    private final PaymentScreener screener = ListedSample.screener();

    @Test
    void noElementIsLost() throws Exception {
        assumeThat(DATA).as("CORDON_DATA").isNotNull();
        int files = 0;
        for (Path file : files("iso20022")) {
            byte[] content = Files.readAllBytes(file);
            List<String> expected = valuesByDom(content);
            if (expected != null) {
                List<String> classed = new ArrayList<>();
                screener.screen(
                        new ByteArrayInputStream(content),
                        decision -> {},
                        element -> classed.add(element.element().value()));
                assertThat(classed).as(file.getFileName().toString()).containsExactlyInAnyOrderElementsOf(expected);
                files++;
            }
        }
        assertThat(files).isGreaterThan(345);
    }

    @Test
    void eachSampleIsRecognised() throws IOException {
        assumeThat(DATA).as("CORDON_DATA").isNotNull();
        for (String folder : List.of("iso20022", "swift_mt")) {
            PaymentFormat format = folder.equals("iso20022") ? PaymentFormat.ISO_20022 : PaymentFormat.SWIFT_MT;
            for (Path file : files(folder)) {
                List<PaymentDecision> decisions = screener.screen(Files.readAllBytes(file));
                assertThat(decisions)
                        .as(file.getFileName().toString())
                        .isNotEmpty()
                        .allMatch(decision -> decision.format() == format)
                        .allMatch(decision -> !decision.type().isEmpty() || decision.faultCount() > 0);
            }
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(String.valueOf(DATA), "payments", folder))) {
            return files.filter(file -> !file.getFileName().toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** Texts of leaves, attributes, and of elements that hold both text and elements; null if it is no XML. */
    private static @Nullable List<String> valuesByDom(byte[] content) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document;
        try {
            javax.xml.parsers.DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            document = builder.parse(new ByteArrayInputStream(content));
        } catch (org.xml.sax.SAXException e) {
            return null;
        }
        List<String> values = new ArrayList<>();
        collect(document.getDocumentElement(), values);
        return values;
    }

    private static void collect(Node node, List<String> values) {
        for (int i = 0; i < node.getAttributes().getLength(); i++) {
            Node attribute = node.getAttributes().item(i);
            boolean declares = "http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI());
            if (!declares && !attribute.getNodeValue().isBlank()) {
                values.add(attribute.getNodeValue().strip());
            }
        }
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                collect(child, values);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        if (!text.toString().isBlank()) {
            values.add(text.toString().strip());
        }
    }
}
