package dev.cordon.core.name.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Peerages and degrees behind a name are cut off; family names before a comma, and names behind it, stay. */
class NameTailsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "John Taylor, Baron Kilclooney | John Taylor",
                "Matthew Taylor, Baron Taylor of Goss Moor | Matthew Taylor",
                "Bambang Riyanto, SH, M.Si | Bambang Riyanto",
                "Riyanto, Bambang, Ph.D. | Riyanto, Bambang",
                "Taylor, John | Taylor, John",
                "Taylor, Baron | Taylor, Baron",
                "John Taylor | John Taylor",
                "Ma, Ying-jeou | Ma, Ying-jeou",
                "Lee, Ma | Lee, Ma",
                "One Two, | One Two",
                "One Two, . | One Two",
                "One Two, ., Baron Three | One Two",
                "Two, . | Two, .",
            })
    void areCut(String written, String name) {
        assertThat(NameTails.cut(written)).isEqualTo(name);
    }
}
