package dev.cordon.payments.iso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.prowidesoftware.ProwideException;
import com.prowidesoftware.swift.model.mx.AbstractMX;
import dev.cordon.payments.message.Element;
import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.message.MessageSink;
import dev.cordon.payments.message.Part;
import dev.cordon.payments.message.PaymentFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Prowide's models are the oracle for our reader of ISO 20022, which knows no schema: each text and code of a message has the
 * same path, and each name, BIC, IBAN and LEI that we read is one of theirs, unless the schema has no such element.
 */
class IsoAgreesWithProwideTest {

    private static final @Nullable String DATA = System.getenv("CORDON_DATA");

    /** What is sent with the wrong namespace, or none, is no message to Prowide. */
    private static final int LEAST_COMPARED = 345;

    @ParameterizedTest
    @CsvSource({"pacs008, 18", "pacs009cov, 13", "pacs004, 6", "pain001, 15", "pain008, 10", "camt053, 8", "camt056, 8"
    })
    void ownSamplesHaveTheSamePartiesAtTheSamePlaces(String name, int parties) throws IOException {
        byte[] content;
        try (InputStream in = getClass().getResourceAsStream(name + ".xml")) {
            content = Objects.requireNonNull(in, name).readAllBytes();
        }
        AbstractMX message = Objects.requireNonNull(theirs(content), name);
        List<String> ours = ours(content);
        assertThat(ours.stream().filter(IsoAgreesWithProwideTest::isOfParty)).hasSize(parties);
        assertThat(MxLeaves.of(message))
                .isSubsetOf(ours)
                .containsAll(ours.stream()
                        .filter(IsoAgreesWithProwideTest::isOfParty)
                        .toList());
    }

    @Test
    void allSamplesHaveTheSamePartiesAtTheSamePlaces() throws IOException {
        assumeThat(DATA).as("CORDON_DATA").isNotNull();
        List<String> differences = new ArrayList<>();
        int compared = 0;
        try (Stream<Path> files = Files.list(Path.of(String.valueOf(DATA), "payments", "iso20022"))) {
            for (Path file : files.sorted().toList()) {
                byte[] content = Files.readAllBytes(file);
                AbstractMX message = theirs(content);
                if (message != null) {
                    compared++;
                    differences(message, content).forEach(one -> differences.add(file.getFileName() + ": " + one));
                }
            }
        }
        assertThat(compared).isGreaterThan(LEAST_COMPARED);
        assertThat(differences).isEmpty();
    }

    private static List<String> differences(AbstractMX message, byte[] content) {
        List<String> missing = MxLeaves.of(message);
        List<String> further = ours(content);
        List<String> ours = List.copyOf(further);
        MxLeaves.of(message).forEach(further::remove);
        ours.forEach(missing::remove);
        List<String> differences = new ArrayList<>();
        missing.forEach(one -> differences.add("we lack " + one));
        further.stream()
                .filter(IsoAgreesWithProwideTest::isOfParty)
                .filter(one -> MxLeaves.isOfSchema(message, one.substring(0, one.indexOf('='))))
                .forEach(one -> differences.add("they lack " + one));
        return differences;
    }

    private static boolean isOfParty(String leaf) {
        return leaf.matches("(?s)[^=]*/(Nm|BICFI|BIC|AnyBIC|BICOrBEI|IBAN|LEI)(\\[\\d+])?=.*");
    }

    private static @Nullable AbstractMX theirs(byte[] content) {
        try {
            return AbstractMX.parse(new String(content, StandardCharsets.UTF_8));
        } catch (ProwideException e) {
            return null; // a document type, in a file that is hostile on purpose
        }
    }

    private static List<String> ours(byte[] content) {
        List<String> leaves = new ArrayList<>();
        new IsoReader().read(new ByteArrayInputStream(content), new Leaves(leaves));
        return leaves;
    }

    /** Collects elements of header and document, whatever envelope they are in, as {@link MxLeaves} tells them. */
    private record Leaves(List<String> leaves) implements MessageSink {

        @Override
        public void part(Part part) {
            for (Element element : part.elements()) {
                String path = "/" + element.path();
                int start = Math.max(path.indexOf("/AppHdr/"), path.indexOf("/Document/"));
                if (start >= 0) {
                    leaves.add(path.substring(start + 1) + "=" + element.value());
                }
            }
        }

        @Override
        public void begin(PaymentFormat format, String type) {}

        @Override
        public void type(String type) {}

        @Override
        public void fault(MessageFault fault) {}

        @Override
        public void end() {}
    }
}
