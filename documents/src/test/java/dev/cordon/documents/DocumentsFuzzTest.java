package dev.cordon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.documents.dossier.ArticleDossier;
import dev.cordon.documents.dossier.DossierBuilder;
import dev.cordon.documents.mention.Mention;
import dev.cordon.documents.mention.MentionFinder;
import dev.cordon.documents.mention.Reading;
import dev.cordon.documents.mention.SampleParties;
import dev.cordon.documents.report.ReadingJson;
import dev.cordon.documents.report.ReadingPage;
import dev.cordon.documents.text.TextSpan;
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
        ArticleDossier dossier = new DossierBuilder(FINDER, CaseFacts.NONE).read(document);
        Reading reading = dossier.reading();
        for (Mention mention : reading.mentions()) {
            for (TextSpan part : mention.parts()) {
                assertThat(part.end()).isLessThanOrEqualTo(document.text().length());
            }
        }
        StringBuilder page = new StringBuilder();
        new ReadingPage(reading.engine(), reading.watchlist(), List.of(dossier)).write(page);
        assertThat(page.toString()).doesNotContain("<script");
        assertThat(new ReadingJson().write(reading.engine(), reading.watchlist(), List.of(dossier)))
                .contains("\"documents\"");
    }
}
