package dev.cordon.payments.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.payments.testkit.ListedSample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** A designated party is put into each element of a payment in turn, in disguises of that element; the rest is clean. */
class EveryElementIsScreenedTest {

    private static final String CLEAN = "clean";

    private final PaymentScreener screener = ListedSample.screener();

    /** The cases are readable: {@code held-elements.tsv} holds format, element and value. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(
            resources = "/dev/cordon/payments/held-elements.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            commentCharacter = '#')
    void aDesignatedPartyIsHeld(String format, String element, String value) {
        PaymentDecision decision = decide(format, element, value.replace("\\n", "\n"));
        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.hitCount()).isPositive();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(
            resources = "/dev/cordon/payments/passed-elements.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            commentCharacter = '#')
    void othersPass(String format, String element, String value) {
        PaymentDecision decision = decide(format, element, value.replace("\\n", "\n"));
        assertThat(decision.hits()).isEmpty();
        assertThat(decision.faults()).isEmpty();
        assertThat(decision.verdict()).isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest
    @CsvSource({"iso", "mt", "mt202cov"})
    void theFrameItselfPasses(String format) {
        assertThat(decide(format, CLEAN, "").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void theHitSaysWhereAndWhatTheLawAsks() {
        PaymentDecision decision = decide("iso", "Cdtr/Nm", "Wuhan Xiaoruizhi Science & Technology Co Ltd");
        PaymentHit hit = decision.hits().get(0);
        assertThat(hit.path()).isEqualTo("Document/FIToFICstmrCdtTrf/CdtTrfTxInf/Cdtr/Nm");
        assertThat(hit.transaction()).isEqualTo(1);
        assertThat(hit.kind()).isEqualTo(HitKind.NAME);
        LegalDemand demand = hit.demands().get(0);
        assertThat(demand.action()).isEqualTo(LegalDemand.Action.BLOCK);
        // Ten business days after Friday 20 November 2026: Thanksgiving, 26 November, does not count.
        assertThat(demand.reportBy()).isEqualTo("2026-12-07");
    }

    @Test
    void aTravelBanBlocksNoMoney() {
        PaymentDecision decision = decide("iso", "Cdtr/Nm", "Zinaida Orlovskaya");
        assertThat(decision.hits().get(0).demands().get(0).action()).isEqualTo(LegalDemand.Action.REVIEW);
    }

    private PaymentDecision decide(String format, String element, String value) {
        String message = switch (format) {
            case "iso" -> iso(element, value);
            case "mt" -> mt("103", "", element, value);
            case "mt202cov" -> mt("202", "{119:COV}", element, value);
            default -> throw new IllegalArgumentException(format);
        };
        List<PaymentDecision> decisions = screener.screen(message.getBytes(StandardCharsets.UTF_8));
        assertThat(decisions).hasSize(1);
        return decisions.get(0);
    }

    private static String iso(String element, String value) {
        StringBuilder xml = new StringBuilder(
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08\"><FIToFICstmrCdtTrf><GrpHdr>"
                        + "<MsgId>M1</MsgId></GrpHdr><CdtTrfTxInf><IntrBkSttlmAmt Ccy=\"EUR\">10</IntrBkSttlmAmt>"
                        + "<Dbtr><Nm>Alice Miller</Nm><PstlAdr><TwnNm>Leeds</TwnNm><Ctry>GB</Ctry></PstlAdr></Dbtr>");
        if (!element.equals(CLEAN)) {
            String[] names = element.split("/");
            for (String name : names) {
                xml.append('<').append(name).append('>');
            }
            xml.append(value.replace("&", "&amp;").replace("<", "&lt;"));
            for (int i = names.length - 1; i >= 0; i--) {
                xml.append("</").append(names[i]).append('>');
            }
        }
        return xml.append("</CdtTrfTxInf></FIToFICstmrCdtTrf></Document>").toString();
    }

    private static String mt(String type, String user, String tag, String value) {
        String field = tag.equals(CLEAN) ? "" : ":" + tag + ":" + value + "\r\n";
        return "{1:F01BANKBEBBAXXX1234123456}{2:I" + type + "BANKDEFFXXXXN}{3:{108:REF}" + user + "}{4:\r\n:20:REF\r\n"
                + ":32A:260101EUR10,\r\n" + field.replaceAll("(?<!\r)\n", "\r\n") + "-}";
    }
}
