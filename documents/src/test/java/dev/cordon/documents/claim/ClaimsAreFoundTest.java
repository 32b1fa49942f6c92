package dev.cordon.documents.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.documents.Document;
import dev.cordon.documents.mention.MentionFinder;
import dev.cordon.documents.mention.SampleParties;
import dev.cordon.documents.text.TableFile;
import dev.cordon.documents.text.WordRun;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says what of whom in single sentences; they are in {@code cases.tsv}, for people to judge. */
class ClaimsAreFoundTest {

    private static final MentionFinder MENTIONS = MentionFinder.over(SampleParties.watchlist());
    private static final ClaimFinder CLAIMS = new ClaimFinder();

    static Stream<Arguments> cases() {
        return TableFile.rows(ClaimsAreFoundTest.class, "cases.tsv", 2).stream()
                .map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    private static List<TextClaim> claims(String text) {
        Document document = Document.ofText("test", text);
        WordRun words = MENTIONS.words(document);
        return CLAIMS.read(MENTIONS.read(document, words), words).claims();
    }

    private static String line(TextClaim claim) {
        Named speaker = claim.speaker();
        return (claim.negated() ? "not " : "") + claim.kind().label() + " | " + (speaker == null ? "-" : speaker.name())
                + " | " + claim.about().stream().map(Named::name).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheClaimsOfASentence(String sentence, String expected) {
        String found = claims(sentence).stream().map(ClaimsAreFoundTest::line).collect(Collectors.joining(" ++ "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    @Test
    void keepsTheWordOfLikelihoodWithTheSpeakersScale() {
        TextClaim claim = claims("The NCSC assesses that the systems were highly likely compromised by APT31.")
                .get(0);
        assertThat(claim.confidence())
                .isNotNull()
                .extracting(confidence -> confidence.text())
                .isEqualTo("\"highly likely\" (PHIA: 80 to 90 %)");
    }

    @Test
    void linksADenialToWhatItDenies() {
        List<TextClaim> claims = claims("The UK blamed China for the attack. China denied the accusation on Tuesday.");
        assertThat(claims).extracting(TextClaim::kind).containsExactly(ClaimKind.ACCUSES, ClaimKind.DENIES);
        assertThat(claims.get(1).answers()).containsExactly(claims.get(0).id());
        assertThat(claims.get(1).when()).isEqualTo("Tuesday");
    }

    @Test
    void linksARepeatedClaimToTheFirst() {
        List<TextClaim> claims =
                claims("OFAC sanctioned Zhao Guangzong.\n\nThe United States sanctioned Zhao Guangzong.");
        assertThat(claims.get(1).repeats()).isEqualTo(claims.get(0).id());
    }

    @Test
    void aPronounMeansWhoWasNamedLast() {
        List<TextClaim> claims = claims("Judith Collins spoke on Monday. She said the attack was over.");
        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(line(claim)).startsWith("says | Judith Collins"));
    }
}
