package dev.cordon.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Screener;
import dev.cordon.payments.screen.PaymentScreener;
import dev.cordon.payments.screen.Settings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldMessagesAreKnownAgainTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final PaymentScreener screener = PaymentScreener.over(Screener.over(watchlist()), Settings.of(DAY));
    private final ScreenedMessages bridge = new ScreenedMessages(screener, "in");

    @Test
    void aHeldPaymentWithTheNameAlteredIsHeld() {
        assertThat(bridge.decide(message("R1", "ZHAO GUANGZONG")).route()).isEqualTo(Deciding.Route.HELD);
        Deciding.Outcome again = bridge.decide(message("R2", "JANE DOE"));
        assertThat(again.route()).isEqualTo(Deciding.Route.HELD);
        assertThat(again.json()).contains("resubmission of message R1, held on 2026-11-20");
    }

    @Test
    void soItIsAfterARestart() {
        bridge.recall(message("R1", "ZHAO GUANGZONG"), "", DAY.minusDays(1));
        Deciding.Outcome again = bridge.decide(message("R2", "JANE DOE"));
        assertThat(again.route()).isEqualTo(Deciding.Route.HELD);
        assertThat(again.json()).contains("resubmission of message R1, held on 2026-11-19");
    }

    @Test
    void aPaymentOfAHeldBatchIsKnownAfterARestart() {
        String held = bridge.decide(batch("B1", "ZHAO GUANGZONG")).json();
        ScreenedMessages restarted = new ScreenedMessages(screener, "in");
        restarted.recall(batch("B1", "ZHAO GUANGZONG"), held, DAY.minusDays(1));
        Deciding.Outcome again = restarted.decide(batch("B2", "JANE DOE"));
        assertThat(again.route()).isEqualTo(Deciding.Route.HELD);
        assertThat(again.json())
                .contains("transaction 2 is transaction 2 of message B1, held on 2026-11-19")
                .doesNotContain("transaction 1 is");
    }

    @Test
    void theSameMessageOnceMoreGoesTheSameWay() {
        // So it is after a transaction that was not committed.
        assertThat(bridge.decide(message("R3", "JANE DOE")).route()).isEqualTo(Deciding.Route.PASSED);
        assertThat(bridge.decide(message("R3", "JANE DOE")).route()).isEqualTo(Deciding.Route.PASSED);
    }

    @Test
    void whatIsNoMessageIsRecalledAsNothing() {
        bridge.recall("noise".getBytes(StandardCharsets.US_ASCII), "", DAY);
        assertThat(bridge.decide(message("R4", "JANE DOE")).route()).isEqualTo(Deciding.Route.PASSED);
    }

    private static byte[] message(String id, String name) {
        return ("{1:F01BANKBEBBAXXX1234123456}{2:I103BANKDEFFXXXXN}{4:\r\n:20:" + id
                        + "\r\n:32A:260101EUR10,\r\n:59:/DE89370400440532013000\r\n" + name + "\r\n-}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] batch(String id, String second) {
        return ("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\"><CstmrCdtTrfInitn><GrpHdr><MsgId>"
                        + id
                        + "</MsgId></GrpHdr><PmtInf>" + pay("10", "MARY ROE", "GB29NWBK60161331926819")
                        + pay("25", second, "DE89370400440532013000") + "</PmtInf></CstmrCdtTrfInitn></Document>")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String pay(String amount, String payee, String iban) {
        return "<CdtTrfTxInf><Amt><InstdAmt Ccy=\"EUR\">" + amount + "</InstdAmt></Amt><Cdtr><Nm>" + payee
                + "</Nm></Cdtr><CdtrAcct><Id><IBAN>" + iban + "</IBAN></Id></CdtrAcct></CdtTrfTxInf>";
    }

    private static Watchlist watchlist() {
        Party party = Party.builder("test:zhao", PartyKind.PERSON)
                .name(PartyName.primary("ZHAO, Guangzong"))
                .build();
        Designation designation = new Designation(
                "UK", "Cyber", List.of("asset freeze"), null, PartialDate.day(2024, 3, 25), null, null, party.id());
        WatchlistCompiler compiler = new WatchlistCompiler();
        compiler.add(new ListedParty("test", party.id(), party, List.of(designation), List.of(), List.of()));
        return Watchlist.of(ByteBuffer.wrap(compiler.compile(List.of())));
    }
}
