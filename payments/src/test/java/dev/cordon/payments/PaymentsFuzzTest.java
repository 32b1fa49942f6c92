package dev.cordon.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cordon.payments.screen.PaymentDecision;
import dev.cordon.payments.screen.PaymentScreener;
import dev.cordon.payments.testkit.ListedSample;
import java.nio.charset.StandardCharsets;
import java.util.List;

class PaymentsFuzzTest {

    private static final PaymentScreener SCREENER = ListedSample.screener();

    /** Whatever the bytes, there is at least one decision, and none is thrown away. */
    @FuzzTest
    void anyXmlIsDecided(byte[] content) {
        assertDecided("<", content);
    }

    @FuzzTest
    void anyMtIsDecided(byte[] content) {
        assertDecided("{1:F01BANKBEBBAXXX1234123456}{2:I103BANKDEFFXXXXN}{4:\n:20:A\n:", content);
    }

    @FuzzTest
    void anyFedwireIsDecided(byte[] content) {
        assertDecided("{1500}30{5000}", content);
    }

    @FuzzTest
    void anyNachaIsDecided(byte[] content) {
        assertDecided("101 09100001912345678061122\n7", content);
    }

    private static void assertDecided(String head, byte[] content) {
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = java.util.Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, whole, start.length, content.length);
        List<PaymentDecision> decisions = SCREENER.screen(whole);
        assertThat(decisions).isNotEmpty();
    }
}
