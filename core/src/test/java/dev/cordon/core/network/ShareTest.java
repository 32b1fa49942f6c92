package dev.cordon.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 | 50 %",
                "49.99 % | 49.99 %",
                "33,3 | 33.3 %",
                "0.0000000001 | 0.0000000001 %",
                "25-50 | 25 % to 50 %",
                ">25-50 | more than 25 % to 50 %",
                ">50-<75 | more than 50 % to less than 75 %",
                ">=75 | at least 75 %",
                ">50 | more than 50 %",
                "<25 | 0 % to less than 25 %",
                "? | an unknown share",
                "1/4 | 25 %",
                "1/3 | 33.33333333… %",
            })
    void isReadAsPeopleWriteIt(String written, String shown) {
        assertThat(Share.parse(written)).hasToString(shown);
    }

    @Test
    void fractionsAddUpExactly() {
        assertThat(Share.parse("1/3").low() + Share.parse("1/6").low())
                .isEqualTo(Share.percent(50).low());
        assertThat(Share.parse("3/7").low() + Share.parse("4/7").low()).isEqualTo(Share.WHOLE);
    }

    @Test
    void aFractionThatDoesNotFitIsTheRangeInWhichItLies() {
        Share share = Share.parse("1/17");
        assertThat(share.high() - share.low()).isOne();
        assertThat(share.lowOpen() && share.highOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"101", "-1", "half", "1/0", "2/1", "50-25", "12.34567890123", "1e3", "5000000000000000000000000"
            })
    void whatIsNoShareIsRefused(String text) {
        assertThatThrownBy(() -> Share.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
