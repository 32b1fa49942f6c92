package dev.cordon.core.name.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip in the legal form at the end of a name is mended; words that are no forms stay. */
class FormSlipsTest {

    @ParameterizedTest
    @CsvSource({
        "Siemens AkG, Siemens AG",
        "Siemens Aktiengeselschaft, Siemens aktiengesellschaft",
        "Acme Limitted, Acme limited",
        "Acme Limtied, Acme limited",
        "Acme Corporatoin, Acme corporation",
        "Acme Incorporatet, Acme incorporated",
    })
    void isMended(String written, String meant) {
        assertThat(FormSlips.mended(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "Siemens AG",
        "Bosch GmbH",
        "Eni SpA",
        "Acme Limited",
        "Acme Lamented",
        "Limted",
        "Delta Sab",
        "Delta XyZ",
        "Acme Ltd",
        "Cosmos Company",
        "Cosmos Corporal"
    })
    void isLeftAsItIs(String written) {
        assertThat(FormSlips.mended(written)).isEqualTo(written);
    }
}
