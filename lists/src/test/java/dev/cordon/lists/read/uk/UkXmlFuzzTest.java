package dev.cordon.lists.read.uk;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

class UkXmlFuzzTest {

    /** Whatever the bytes, the reader ends with entries or with a {@link ListException}, and nothing else. */
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] content) throws IOException {
        SourceFile file = new SourceFile("fuzz", () -> new ByteArrayInputStream(content));
        try {
            new UkXmlReader()
                    .read(List.of(file), entry -> entry.party().identifiers().forEach(number -> number.check()));
        } catch (ListException refused) {
            // the expected end of a file that is no list
        }
    }
}
