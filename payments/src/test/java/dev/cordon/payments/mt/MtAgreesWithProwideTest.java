package dev.cordon.payments.mt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.prowidesoftware.swift.model.SwiftMessage;
import com.prowidesoftware.swift.model.Tag;
import dev.cordon.payments.message.MessageFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Prowide's parser is the oracle for ours: the same tags with the same values, in the same order. */
class MtAgreesWithProwideTest {

    private static final @Nullable String DATA = System.getenv("CORDON_DATA");

    @Test
    void allSamplesFallIntoTheSameFields() throws IOException {
        assumeThat(DATA).as("CORDON_DATA").isNotNull();
        List<String> differences = new ArrayList<>();
        int compared = 0;
        try (Stream<Path> files = Files.list(Path.of(String.valueOf(DATA), "payments", "swift_mt"))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                List<MessageFault> faults = new ArrayList<>();
                List<String> ours = ours(text, faults);
                if (faults.isEmpty() && text.indexOf("{1:") == text.lastIndexOf("{1:")) {
                    compared++;
                    List<String> theirs = theirs(text);
                    if (!ours.equals(theirs)) {
                        differences.add(file.getFileName() + "\n  ours   " + ours + "\n  theirs " + theirs);
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(200);
        assertThat(differences).isEmpty();
    }

    private static List<String> ours(String text, List<MessageFault> faults) {
        List<String> fields = new ArrayList<>();
        new MtTokenizer(
                        text,
                        block -> {
                            if (block.name().equals("4")) {
                                block.fields().forEach(field -> fields.add(field.tag() + "=" + clean(field.value())));
                            }
                        },
                        faults::add)
                .run();
        return fields;
    }

    private static List<String> theirs(String text) throws IOException {
        SwiftMessage message = SwiftMessage.parse(text);
        List<String> fields = new ArrayList<>();
        if (message.getBlock4() != null) {
            for (Tag tag : message.getBlock4().getTags()) {
                fields.add(tag.getName() + "=" + clean(tag.getValue()));
            }
        }
        return fields;
    }

    private static String clean(@Nullable String value) {
        return value == null ? "" : value.replace("\r", "").strip();
    }
}
