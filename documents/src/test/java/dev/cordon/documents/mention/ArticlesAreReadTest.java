package dev.cordon.documents.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.match.Score;
import dev.cordon.core.screen.Hit;
import dev.cordon.documents.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in sentences and articles; the sentences are in {@code cases.tsv}, for people to judge. */
class ArticlesAreReadTest {

    private static final MentionFinder FINDER = MentionFinder.over(SampleParties.watchlist());

    static Stream<Arguments> cases() throws IOException {
        return lines("cases.tsv")
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> Arguments.of((Object[]) line.split("\t")));
    }

    private static Stream<String> lines(String resource) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ArticlesAreReadTest.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        }
    }

    private static List<Mention> read(String text) {
        return FINDER.read(Document.ofText("test", text)).mentions();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatASentenceMentions(String sentence, String expected) {
        String found = read(sentence).stream()
                .map(mention ->
                        mention.text() + " => " + mention.best().entry().party().id() + " ("
                                + mention.kind().label() + ")")
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    @Test
    void namesEachListThatCarriesTheParty() {
        Mention mention = read("Zhao Guangzong was named.").get(0);
        assertThat(mention.hits()).extracting(hit -> hit.entry().party().id()).containsExactly("OFAC:zhao", "UK:zhao");
    }

    @Test
    void offsetsAndSentenceReferToTheText() {
        String text =
                "First one.\n\nOn Monday, Zhao Guangzong of St. Petersburg Ltd. was named by the U.S. Treasury. Next.";
        Mention mention = read(text).get(0);
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo("Zhao Guangzong");
        assertThat(mention.sentence())
                .isEqualTo("On Monday, Zhao Guangzong of St. Petersburg Ltd. was named by the U.S. Treasury.");
    }

    @Test
    void evidenceAddsUpToTheScore() throws IOException {
        for (Mention mention : read(lines("scrambled-columns.txt").collect(Collectors.joining("\n")))) {
            for (Hit hit : mention.hits()) {
                assertThat(Score.ofCentibits(Score.total(hit.evidence()))).isEqualTo(hit.score());
            }
        }
    }

    @Test
    void findsNamesTornApartByScrambledColumns() throws IOException {
        List<String> found = read(lines("scrambled-columns.txt").collect(Collectors.joining("\n"))).stream()
                .map(mention ->
                        mention.text() + " => " + mention.best().entry().party().id() + " ("
                                + mention.kind().label() + ")")
                .toList();
        assertThat(found)
                .containsExactly(
                        "Wuhan Xiaoruizhi => OFAC:xrz (short form)",
                        "Zhao Guangzong => OFAC:zhao (full name)",
                        "Ni … Gaobin => OFAC:ni (split by layout)",
                        "Zhao => OFAC:zhao (short form)",
                        "Ni => OFAC:ni (short form)");
    }
}
