package dev.cordon.payments.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which texts are known to name nobody because others did not that differ in numbers only. */
class TextsOfNobodyTest {

    private final TextsOfNobody nobody = new TextsOfNobody();

    @Test
    void numbersMakeNoDifferenceIfNoEntryHasOne() {
        nobody.add(TextWords.of("invoice 47 for tea"), 1);
        assertThat(nobody.contains(TextWords.of("invoice 11 for tea"))).isTrue();
        assertThat(nobody.contains(TextWords.of("invoice 117 for tea"))).isFalse();
        assertThat(nobody.contains(TextWords.of("invoice 11 for coffee"))).isFalse();
    }

    @Test
    void shortNumbersDoIfAnEntryHasOne() {
        nobody.add(TextWords.of("invoice 1000123 for office 2"), TextsOfNobody.LONG_NUMBER);
        assertThat(nobody.contains(TextWords.of("invoice 1000124 for office 2")))
                .isTrue();
        assertThat(nobody.contains(TextWords.of("invoice 1000123 for office 3")))
                .isFalse();
    }
}
