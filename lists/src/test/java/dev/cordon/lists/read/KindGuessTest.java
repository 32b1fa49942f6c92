package dev.cordon.lists.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.PartyKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindGuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sample Aviation Ltd. | ORGANISATION",
                "Institute of Samples | ORGANISATION",
                "3K Logistics | ORGANISATION",
                "ÖRNEK NAKLİYE ŞİRKETİ | ORGANISATION",
                "Teofila | ORGANISATION",
                "AVIC Sample Huanan | ORGANISATION",
                "Igor Samplov | PERSON",
                "JOHN A. SAMPLE | PERSON",
                "SAMPLE, John | PERSON",
            })
    void aWordOfTheTradeMakesAnOrganisation(String name, PartyKind kind) {
        assertThat(KindGuess.of(name)).isEqualTo(kind);
    }
}
