package dev.cordon.payments.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.payments.text.TextWords;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Gazetteer places = Gazetteer.shipped(DAY);

    @Test
    void aTownOfTheSameNameElsewhereIsNone() {
        assertThat(places.inAddress(TextWords.of("Havana"), "US")).isEmpty();
        assertThat(places.inAddress(TextWords.of("HAVANA"), "CU")).hasSize(1);
        assertThat(places.inAddress(TextWords.of("La Habana"), "")).isNotEmpty();
    }

    @Test
    void anAmbiguousNameTakesAnAddress() {
        assertThat(places.inText(TextWords.of("Yalta conference book"))).isEmpty();
        assertThat(places.inAddress(TextWords.of("Yalta"), "RU")).hasSize(1);
    }

    @Test
    void otherScriptsAreFound() {
        assertThat(places.inText(TextWords.of("гостиница, Севастополь"))).hasSize(1);
        assertThat(places.inText(TextWords.of("支付朝鲜货款"))).hasSize(1);
        assertThat(places.inText(TextWords.of("تهران"))).hasSize(1);
    }

    @Test
    void anEmbargoThatEndedCountsUpToItsEnd() {
        assertThat(places.country("SY")).isNull();
        assertThat(Gazetteer.shipped(LocalDate.of(2025, 6, 30)).country("SY")).isNotNull();
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamed() {
        assertThatThrownBy(() -> GazetteerFile.read("country\tCU\tCuba\n", "ours.tsv", DAY))
                .hasMessageContaining("ours.tsv, line 1")
                .hasMessageContaining("3 columns");
    }
}
