package dev.cordon.payments.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.testkit.ListedSample;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostileMessagesAreHeldTest {

    private static final String PACS =
            "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08\"><FIToFICstmrCdtTrf><GrpHdr>"
                    + "<MsgId>M1</MsgId></GrpHdr><CdtTrfTxInf>%s</CdtTrfTxInf></FIToFICstmrCdtTrf></Document>";

    private final PaymentScreener screener = ListedSample.screener();

    @Test
    void anEntityBombIsNotExpanded() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;\">]>"
                + PACS.formatted("<Dbtr><Nm>&lol2;</Nm></Dbtr>");
        assertHeld(bomb, "document type or entity");
    }

    @Test
    void anExternalEntityIsNotFetched() {
        String external = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + PACS.formatted("<Dbtr><Nm>&x;</Nm></Dbtr>");
        assertHeld(external, "document type or entity");
    }

    @Test
    void deepNestingIsRefused() {
        assertHeld(PACS.formatted("<a>".repeat(500) + "</a>".repeat(500)), "nested deeper than 64");
    }

    @Test
    void aTextWithoutEndIsNotKept() {
        assertHeld(PACS.formatted("<RmtInf><Ustrd>" + "A".repeat(200_000) + "</Ustrd></RmtInf>"), "longer than 100000");
    }

    @Test
    void lineEndsBetweenTransactionsAreNoText() {
        String many =
                PACS.formatted("<Dbtr><Nm>Alice</Nm></Dbtr>").replace("</GrpHdr>", "</GrpHdr>" + "\n ".repeat(100_000));
        assertThat(only(many.getBytes(StandardCharsets.UTF_8)).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void bytesThatAreNotTheDeclaredEncodingAreRefused() {
        String text =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + PACS.formatted("<Dbtr><Nm>M\u00fcller</Nm></Dbtr>");
        assertHeld(text.getBytes(StandardCharsets.ISO_8859_1), "not well-formed XML");
    }

    @Test
    void anUnknownEncodingIsRefused() {
        assertHeld("<?xml version=\"1.0\" encoding=\"EBCDIC-XY\"?>" + PACS.formatted(""), "EBCDIC");
    }

    @Test
    void ebcdicIsRefused() {
        assertHeld(PACS.formatted("").getBytes(Charset.forName("IBM037")), "is neither XML");
    }

    @Test
    void aMissingNamespaceIsToldAndTheElementsAreScreenedAllTheSame() {
        String bare = PACS.replace(" xmlns=\"urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08\"", "")
                .formatted("<Dbtr><Nm>Zhao Guangzong</Nm></Dbtr>");
        PaymentDecision decision = only(bare.getBytes(StandardCharsets.UTF_8));
        assertThat(decision.faults())
                .extracting(MessageFault::reason)
                .anyMatch(reason -> reason.contains("no namespace"));
        assertThat(decision.hits()).isNotEmpty();
    }

    @Test
    void aCutOffDocumentIsHeldAndWhatCameBeforeIsScreened() {
        String whole = PACS.formatted("<Dbtr><Nm>Zhao Guangzong</Nm></Dbtr><Cdtr><Nm>A</Nm></Cdtr>");
        PaymentDecision decision =
                only(whole.substring(0, whole.indexOf("<Cdtr>") + 12).getBytes(StandardCharsets.UTF_8));
        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.faultCount()).isPositive();
        assertThat(decision.hits()).isNotEmpty();
    }

    @Test
    void aTruncatedBlockIsHeld() {
        assertHeld("{1:F01BANKBEBBAXXX1234123456}{2:I103BANKDEFFXXXXN}{4:\n:20:REF\n:59:ALICE", "block 4 is cut off");
        assertHeld("{1:F01BANKBEBBAXXX1234123456}{2:I103BANKDEFFX", "cut off");
        assertHeld("{1:F01BANKBEBBAXXX1234123456}{2:I103BANKDEFFXXXXN}", "no block 4");
    }

    @Test
    void aBicOfSevenLettersIsHeld() {
        assertHeld(
                PACS.formatted("<DbtrAgt><FinInstnId><BICFI>BANKBEB</BICFI></FinInstnId></DbtrAgt>"),
                "'BANKBEB' is no BIC");
        assertHeld(
                "{1:F01BANKBEBBAXXX1234123456}{2:I103BANKDEFFXXXXN}{4:\n:20:REF\n:57A:BANKBEB\n-}",
                "'BANKBEB' is no BIC");
    }

    @Test
    void aNameLongerThanAnyFieldIsHeld() {
        assertHeld(PACS.formatted("<Dbtr><Nm>" + "Abc ".repeat(50) + "</Nm></Dbtr>"), "no field holds more than 140");
    }

    @Test
    void nothingAndNoiseAreHeld() {
        assertHeld("", "is empty");
        assertHeld("hello", "is neither XML");
        assertHeld("<a/>", "no Document element");
        assertHeld("{{{{{{", "no block 1");
    }

    @Test
    void aTransactionThatTakesTooLongIsHeld() {
        PaymentScreener hasty = PaymentScreener.over(
                ListedSample.screener().screener(), new Settings(ListedSample.DAY, java.time.Duration.ofNanos(1)));
        List<PaymentDecision> decisions =
                hasty.screen(PACS.formatted("<Dbtr><Nm>Alice</Nm></Dbtr>").getBytes(StandardCharsets.UTF_8));
        assertThat(decisions).singleElement().satisfies(decision -> {
            assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
            assertThat(decision.faults().get(0).reason()).contains("not finished within");
        });
    }

    private void assertHeld(String content, String reason) {
        assertHeld(content.getBytes(StandardCharsets.UTF_8), reason);
    }

    private void assertHeld(byte[] content, String reason) {
        PaymentDecision decision = only(content);
        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.faults()).extracting(MessageFault::reason).anyMatch(each -> each.contains(reason));
    }

    private PaymentDecision only(byte[] content) {
        List<PaymentDecision> decisions = screener.screen(content);
        assertThat(decisions).hasSize(1);
        return decisions.get(0);
    }
}
