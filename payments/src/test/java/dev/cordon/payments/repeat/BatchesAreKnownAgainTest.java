package dev.cordon.payments.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.screen.PaymentDecision;
import dev.cordon.payments.screen.PaymentScreener;
import dev.cordon.payments.screen.Verdict;
import dev.cordon.payments.testkit.ListedSample;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A payment of a held batch comes again, in another batch or alone, with the name altered or taken out. */
class BatchesAreKnownAgainTest {

    private static final String IBAN = "DE89370400440532013000";
    private static final String OTHER_IBAN = "GB29NWBK60161331926819";

    private final SubmissionLog log = new SubmissionLog(100);
    private final PaymentScreener screener = ListedSample.screener().watching(log::isHeld);

    @Test
    void theAlteredPaymentOfABatchIsTold() {
        PaymentDecision first =
                submit(batch("B1", pay("10", "MARY ROE", OTHER_IBAN), pay("25", "ZHAO GUANGZONG", IBAN)));
        assertThat(first.hitCount()).isPositive();
        PaymentDecision second = submit(batch(
                "B2",
                pay("11", "RICHARD MILES", OTHER_IBAN),
                pay("12", "MARY ROE", OTHER_IBAN),
                pay("25", "Z. G.", IBAN)));
        assertThat(second.hits()).isEmpty();
        assertThat(second.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(reasons(second))
                .singleElement()
                .asString()
                .startsWith("resubmission: transaction 3 is transaction 2 of message B1, held on 2026-11-20: ")
                .contains("Cdtr/Nm 'ZHAO GUANGZONG' is altered to 'Z. G.'");
    }

    @Test
    void farBackInALongBatchToo() {
        submit(batch("B1", pay("10", "MARY ROE", OTHER_IBAN), pay("25", "ZHAO GUANGZONG", IBAN)));
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            many.add(pay(String.valueOf(1_000 + i), "MARY ROE", OTHER_IBAN));
        }
        many.add(pay("25", "JANE DOE", IBAN));
        assertThat(reasons(submit(batch("B2", many.toArray(String[]::new)))))
                .singleElement()
                .asString()
                .contains("transaction 1501 is transaction 2 of message B1");
    }

    @Test
    void theSameBatchNextMonthIsNoResubmissionForItsOtherPayments() {
        submit(batch("B1", pay("10", "MARY ROE", OTHER_IBAN), pay("25", "ZHAO GUANGZONG", IBAN)));
        PaymentDecision next =
                submit(batch("B2", pay("10", "MARY ROE", OTHER_IBAN), pay("26", "RICHARD MILES", OTHER_IBAN)));
        assertThat(next.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aPaymentTakenOutOfABatchAndSentAloneIsTold() {
        submit(batch("B1", pay("10", "MARY ROE", OTHER_IBAN), pay("25", "ZHAO GUANGZONG", IBAN)));
        assertThat(reasons(submit(batch("S1", pay("25", "JANE DOE", IBAN)))))
                .singleElement()
                .asString()
                .contains("transaction 2 of message B1");
    }

    @Test
    void soItIsInAnotherFormat() {
        submit(batch("B1", pay("10", "MARY ROE", OTHER_IBAN), pay("25", "ZHAO GUANGZONG", IBAN)));
        assertThat(reasons(submit("{1:F01BANKBEBBAXXX1234123456}{2:I103BANKDEFFXXXXN}{4:\r\n:20:R1\r\n"
                        + ":32A:260101EUR25,\r\n:59:/" + IBAN + "\r\nJANE DOE\r\n-}")))
                .singleElement()
                .asString()
                .contains("transaction 2 of message B1");
    }

    @Test
    void aPaymentHeldAloneAndPutIntoABatchIsTold() {
        submit(batch("S1", pay("25", "ZHAO GUANGZONG", IBAN)));
        assertThat(reasons(submit(batch("B2", pay("10", "MARY ROE", OTHER_IBAN), pay("25", "JANE DOE", IBAN)))))
                .singleElement()
                .asString()
                .contains("transaction 2 is transaction 1 of message S1");
    }

    @Test
    void soItIsWithBatchesOfWhichOnlyTheHitsAreKnown() {
        byte[] held = batch("B1", pay("10", "MARY ROE", OTHER_IBAN), pay("25", "ZHAO GUANGZONG", IBAN))
                .getBytes(StandardCharsets.UTF_8);
        screener.known(held, Set.of(2)).forEach(known -> log.remember(Remembered.held(known, ListedSample.DAY)));
        assertThat(submit(batch("B2", pay("10", "MARY ROE", OTHER_IBAN), pay("11", "MARY ROE", OTHER_IBAN)))
                        .verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(reasons(submit(batch("B3", pay("10", "MARY ROE", OTHER_IBAN), pay("25", "JANE DOE", IBAN)))))
                .hasSize(1);
    }

    private PaymentDecision submit(String message) {
        return log.recognise(screener.screen(message.getBytes(StandardCharsets.UTF_8))
                        .get(0))
                .decision();
    }

    private static List<String> reasons(PaymentDecision decision) {
        return decision.faults().stream().map(MessageFault::reason).toList();
    }

    private static String batch(String id, String... payments) {
        return "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\"><CstmrCdtTrfInitn><GrpHdr><MsgId>"
                + id
                + "</MsgId><InitgPty><Nm>ACME</Nm></InitgPty></GrpHdr><PmtInf><PmtInfId>P1</PmtInfId><Dbtr><Nm>ACME</Nm></Dbtr>"
                + "<DbtrAcct><Id><IBAN>FR1420041010050500013M02606</IBAN></Id></DbtrAcct>"
                + String.join("", payments) + "</PmtInf></CstmrCdtTrfInitn></Document>";
    }

    private static String pay(String amount, String payee, String iban) {
        return "<CdtTrfTxInf><PmtId><EndToEndId>NOTPROVIDED</EndToEndId></PmtId><Amt><InstdAmt Ccy=\"EUR\">" + amount
                + "</InstdAmt></Amt><Cdtr><Nm>" + payee + "</Nm></Cdtr><CdtrAcct><Id><IBAN>" + iban
                + "</IBAN></Id></CdtrAcct></CdtTrfTxInf>";
    }
}
