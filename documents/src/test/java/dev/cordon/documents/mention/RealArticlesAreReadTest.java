package dev.cordon.documents.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cordon.documents.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two real articles of March 2024, one with scrambled columns; they lie beside the folder that CORDON_DATA names. */
class RealArticlesAreReadTest {

    private static final List<String> BYSTANDERS = List.of(
            "Nelson", "Collins", "Lin Jian", "Wang Yi", "Cameron", "Cleverly", "Ministry", "Texas", "September");

    @Test
    void findsTheCompanyAndTheTwoMenAndNobodyElse() throws IOException {
        String data = System.getenv("CORDON_DATA");
        assumeThat(data).as("CORDON_DATA").isNotNull();
        Path folder = Path.of(data).resolveSibling("seeds");
        assumeThat(folder).as("the folder of articles").isDirectory();
        MentionFinder finder = MentionFinder.over(SampleParties.watchlist());
        try (Stream<Path> articles = Files.list(folder)) {
            for (Path article : articles.sorted().toList()) {
                check(finder, article);
            }
        }
    }

    private static void check(MentionFinder finder, Path article) throws IOException {
        try (InputStream stream = Files.newInputStream(article)) {
            Reading reading = finder.read(new DocumentReader().read(article.toString(), stream));
            assertThat(reading.parties())
                    .as(article.toString())
                    .extracting(MentionedParty::name)
                    .containsExactlyInAnyOrder(
                            "WUHAN XIAORUIZHI SCIENCE AND TECHNOLOGY COMPANY, LIMITED",
                            "ZHAO, Guangzong",
                            "NI, Gaobin");
            assertThat(reading.mentions())
                    .extracting(Mention::text)
                    .noneMatch(words -> BYSTANDERS.stream().anyMatch(words::contains));
        }
    }
}
