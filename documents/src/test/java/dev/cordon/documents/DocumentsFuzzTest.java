package dev.cordon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cordon.documents.mention.Mention;
import dev.cordon.documents.mention.MentionFinder;
import dev.cordon.documents.mention.Reading;
import dev.cordon.documents.mention.SampleParties;
import dev.cordon.documents.mention.TextSpan;
import dev.cordon.documents.report.ReadingJson;
import dev.cordon.documents.report.ReadingPage;
import java.util.List;

/** Whatever bytes come in: a refusal that says why, or a reading whose places lie in the text and whose page is escaped. */
class DocumentsFuzzTest {

    private static final MentionFinder FINDER = MentionFinder.over(SampleParties.watchlist());

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Document document;
        try {
            document = new DocumentReader().read("fuzz", bytes);
        } catch (DocumentException e) {
            assertThat(e).hasMessageStartingWith("fuzz: ");
            return;
        }
        Reading reading = FINDER.read(document);
        for (Mention mention : reading.mentions()) {
            for (TextSpan part : mention.parts()) {
                assertThat(part.end()).isLessThanOrEqualTo(document.text().length());
            }
        }
        StringBuilder page = new StringBuilder();
        new ReadingPage(reading.engine(), reading.watchlist(), List.of(reading)).write(page);
        assertThat(page.toString()).doesNotContain("<script");
        assertThat(new ReadingJson().write(reading.engine(), reading.watchlist(), List.of(reading)))
                .contains("\"documents\"");
    }
}
