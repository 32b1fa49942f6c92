package dev.cordon.payments.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.screen.PaymentDecision;
import dev.cordon.payments.screen.PaymentScreener;
import dev.cordon.payments.screen.Verdict;
import dev.cordon.payments.testkit.ListedSample;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SubmissionLogTest {

    private final PaymentScreener screener = ListedSample.screener();
    private final SubmissionLog log = new SubmissionLog(100);

    @Test
    void theSameMessageTwiceIsDecidedOnce() {
        assertThat(submit("R1", "10", "JANE DOE", "INVOICE 1").isRepeat()).isFalse();
        Recognised again = submit("R1", "10", "JANE DOE", "INVOICE 1");
        assertThat(again.isRepeat()).isTrue();
        assertThat(again.decision().verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aHeldMessageWithTheNameTakenOutIsRecognised() {
        assertThat(submit("R1", "10", "JANE DOE", "FOR ZHAO GUANGZONG")
                        .decision()
                        .verdict())
                .isEqualTo(Verdict.HOLD);
        PaymentDecision second = submit("R2", "10", "JANE DOE", "FOR A FRIEND").decision();
        assertThat(second.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(second.hits()).isEmpty();
        assertThat(second.faults().get(0).reason())
                .contains("resubmission of message R1, held on 2026-11-20")
                .contains("MT103/70 'FOR ZHAO GUANGZONG' is altered to 'FOR A FRIEND'");
    }

    @Test
    void aNameThatWasAlteredIsRecognised() {
        submit("R1", "10", "ZHAO GUANGZONG", "INVOICE 1");
        assertThat(submit("R2", "10", "Z. G. ZHOU", "INVOICE 1").decision().verdict())
                .isEqualTo(Verdict.HOLD);
    }

    @Test
    void theNumberOfAnotherMessageIsToldApart() {
        submit("R1", "10", "JANE DOE", "INVOICE 1");
        PaymentDecision second = submit("R1", "99", "JOHN ROE", "INVOICE 2").decision();
        assertThat(second.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(second.faults().get(0).reason()).contains("came on 2026-11-20 with other content (passed)");
    }

    @Test
    void otherMoneyIsAnotherPayment() {
        submit("R1", "10", "ZHAO GUANGZONG", "INVOICE 1");
        assertThat(submit("R2", "11", "JANE DOE", "INVOICE 1").decision().verdict())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void whatIsNotUnderstoodIsNoRepeatWhateverItSays() {
        assertThat(SubmissionLog.isRepeat(new MessageFault(1, "", "message R1 is cut off")))
                .isFalse();
        assertThat(SubmissionLog.isRepeat(MessageFault.comesAgain("message R1 is the same")))
                .isTrue();
    }

    @Test
    void theOldestAreForgottenFirst() {
        SubmissionLog small = new SubmissionLog(1);
        small.recognise(decide("R1", "10", "ZHAO GUANGZONG", "A"));
        small.recognise(decide("R2", "20", "JANE DOE", "A"));
        assertThat(small.recognise(decide("R3", "10", "JANE DOE", "A"))
                        .decision()
                        .verdict())
                .isEqualTo(Verdict.PASS);
    }

    private Recognised submit(String id, String amount, String name, String text) {
        return log.recognise(decide(id, amount, name, text));
    }

    private PaymentDecision decide(String id, String amount, String name, String text) {
        String message = "{1:F01BANKBEBBAXXX1234123456}{2:I103BANKDEFFXXXXN}{4:\r\n:20:" + id + "\r\n:32A:260101EUR"
                + amount + ",\r\n:59:/DE89370400440532013000\r\n" + name + "\r\n:70:" + text + "\r\n-}";
        return screener.screen(message.getBytes(StandardCharsets.US_ASCII)).get(0);
    }
}
