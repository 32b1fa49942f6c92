package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfacNameScoreTest {

    private static final Pattern ROW = Pattern.compile("(.*?),(?:\"(.*)\"|([^\"]*)),(-?\\d+)");
    private static final int NEAR = 5;

    private record Captured(String query, String listed, int score) {}

    @Test
    void comesWithinFivePointsOfTheScoresThatOfacShows() throws IOException {
        List<String> far = new ArrayList<>();
        int shown = 0;
        for (Captured row : captured()) {
            if (row.score() >= 0) {
                shown++;
                int emulated = score(row.query(), row.listed());
                if (Math.abs(emulated - row.score()) > NEAR) {
                    far.add(row + " emulated " + emulated);
                }
            }
        }
        assertThat(shown).isGreaterThan(150);
        assertThat(far).as("further than %d points, of %d", NEAR, shown).hasSizeLessThanOrEqualTo(shown / 20);
    }

    /** The scores captured on OFAC's web page; -1 where it shows nothing. */
    private static List<Captured> captured() throws IOException {
        String folder = System.getenv("CORDON_DATA");
        assumeThat(folder).as("folder of reference data, CORDON_DATA").isNotNull();
        List<Captured> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(folder, "eval/ofac_search_scores.csv"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String listed = row.group(2) == null ? row.group(3) : row.group(2);
                rows.add(new Captured(row.group(1), listed, Integer.parseInt(row.group(4))));
            }
        }
        return rows;
    }

    private static int score(String query, String listed) {
        return OfacNameScore.of(OfacWords.of(query), OfacWords.of(listed));
    }

    @ParameterizedTest
    @CsvSource({
        // every word of the query is there
        "Vladimir Putin, 'PUTIN, Vladimir Vladimirovich', 100",
        // it is not symmetric: words of the query that are not there cost
        "'Putin, Vladimir Vladimirovich', 'PUTIN, Vladimir', 97",
        // apostrophes part no words, hyphens do
        "OBrien, 'O''BRIEN, Christopher', 100",
        "al Qaeda, AL-QAEDA IN THE INDIAN SUBCONTINENT, 100",
        // short words of the query are left out, unless there are no others
        "Al X, 'AL, X', 100",
        "de Silva, 'SILVA, Maria', 100",
        // nothing in common
        "Bass, 'KIM, Jong Un', 0",
        "'...', 'KIM, Jong Un', 0"
    })
    void countsWordByWordOrAsAWhole(String query, String listed, int points) {
        assertThat(score(query, listed)).isEqualTo(points);
    }

    @Test
    void anotherScriptIsNoWayAround() {
        OfacWords romanised = OfacWords.romanised("Владимир Путин").orElseThrow();
        assertThat(OfacNameScore.of(romanised, OfacWords.of("PUTIN, Vladimir"))).isEqualTo(100);
        assertThat(score("Владимир Путин", "ПУТИН, Владимир")).isEqualTo(100);
        assertThat(OfacWords.romanised("PUTIN, Vladimir")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"martha, marhta, 0.9611", "dixon, dicksonx, 0.8133", "dwayne, duane, 0.84", "abc, xyz, 0", "a, a, 1"})
    void jaroWinklerOfTheLiterature(String one, String other, double similarity) {
        char[] left = one.toCharArray();
        char[] right = other.toCharArray();
        JaroWinkler measure = new JaroWinkler();
        double found = measure.similarity(left, 0, left.length, right, 0, right.length);
        assertThat(found).isCloseTo(similarity, within(0.0001));
        int most = Math.min(left.length, right.length);
        assertThat(JaroWinkler.most(most, left, 0, left.length, right, 0, right.length))
                .isGreaterThanOrEqualTo(found);
    }
}
