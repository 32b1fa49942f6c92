package dev.cordon.lists.read.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Whatever the bytes, a reader gives entries and rejections that add up, or a {@link ListException}. Runs the inputs kept
 * in the test resources; with {@code JAZZER_FUZZ=1} it searches for new ones.
 */
class OfacReadersFuzzTest {

    @FuzzTest
    void csv(byte[] content) throws IOException {
        accounts(new OfacCsvReader(), content);
    }

    @FuzzTest
    void xml(byte[] content) throws IOException {
        accounts(new OfacXmlReader(), content);
    }

    @FuzzTest
    void remarks(byte[] content) {
        OfacEntry entry = new OfacEntry("ofac-sdn", "7", PartyKind.PERSON);
        entry.name(PartyName.primary("PRIMARY"));
        String text = new String(content, StandardCharsets.ISO_8859_1);
        new Remarks(new KnownNames()).read(entry, text, "", content.length % 2 == 1);
        assertThat(entry.build(List.of("CYBER2")).designations()).hasSize(1);
    }

    private static void accounts(ListReader reader, byte[] content) throws IOException {
        List<ListedParty> entries = new ArrayList<>();
        SourceFile file = new SourceFile("fuzz", () -> new ByteArrayInputStream(content));
        try {
            ListInfo info = reader.read(List.of(file), entries::add);
            assertThat(info.records())
                    .isEqualTo(info.entries() + info.rejections().size());
            assertThat(entries).hasSize(info.entries());
        } catch (ListException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
