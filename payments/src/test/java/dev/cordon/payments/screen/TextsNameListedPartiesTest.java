package dev.cordon.payments.screen;

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
import dev.cordon.payments.testkit.ListedSample;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of payments that name a listed party, however they put it, and such that do not. */
class TextsNameListedPartiesTest {

    @ParameterizedTest(name = "{2} in: {0}")
    @CsvSource({
        "DEMURRAGE MV VAYU I MAY 2026, VESSEL, VAYU 1",
        "GOODS DELIVERED TO PARK CHUN IL MAY 2026, PERSON, Pak Chun Il",
        "DOGOVOR 12 S VALERI TJULINYM, PERSON, Valeri Tjulin",
        "GOODS TO HAMID AHMED AL-ANYS, PERSON, Hamid Ahmed Al-Anys",
    })
    void aTextNamesAParty(String text, PartyKind kind, String listed) {
        assertThat(decide(":70:" + text + "\r\n", kind, listed).hitCount()).isPositive();
    }

    @ParameterizedTest(name = "no {2} in: {0}")
    @CsvSource({
        "GOODS TO HAMID AHMED AL-ANYS, PERSON, Ahmad Hamid",
        "TUITION SAAD ALI AL-ILYAS, PERSON, Saad Ali",
    })
    void aLongerNameIsAnothers(String text, PartyKind kind, String listed) {
        assertThat(decide(":70:" + text + "\r\n", kind, listed).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aPlainWordThatALineEndCutsIsNoName() {
        String text = ":70:FOR COTTON YARN DELIVERED IN OCTOBE\r\nR\r\n";
        assertThat(decide(text, PartyKind.ORGANISATION, "LIMITED LIABILITY COMPANY OCTOBER")
                        .verdict())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void aNameInALineThatIsTakenForAnAccountIsRead() {
        String payer = ":50K:/RFB/INV-3675/BNF/ABDUL LATIF MANSUR\r\nJANE DOE\r\n";
        assertThat(decide(payer, PartyKind.PERSON, "Abdul Latif Mansur").hitCount())
                .isPositive();
    }

    @Test
    void anAddressAnnouncesANameBehindPlainWords() {
        String payer = ":50K:/123456\r\nJANE DOE\r\nC/O INV 7128 PAYMENT TO\r\nLUCKSON ELAN REF SALARY\r\n";
        assertThat(decide(payer, PartyKind.PERSON, "Luckson Elan").hitCount()).isPositive();
    }

    private static PaymentDecision decide(String fields, PartyKind kind, String listed) {
        String message = "{1:F01BANKBEBBAXXX1234123456}{2:I103BANKDEFFXXXXN}{4:\r\n:20:R1\r\n:32A:260101EUR10,\r\n"
                + ":59:/DE89370400440532013000\r\nMARY ROE\r\n" + fields + "-}";
        return PaymentScreener.over(Screener.over(watchlist(kind, listed)), Settings.of(ListedSample.DAY))
                .screen(message.getBytes(StandardCharsets.US_ASCII))
                .get(0);
    }

    private static Watchlist watchlist(PartyKind kind, String name) {
        Party party =
                Party.builder("test:listed", kind).name(PartyName.primary(name)).build();
        Designation designation = new Designation(
                "UK", "Cyber", List.of("asset freeze"), null, PartialDate.day(2024, 3, 25), null, null, party.id());
        WatchlistCompiler compiler = new WatchlistCompiler();
        compiler.add(new ListedParty("test", party.id(), party, List.of(designation), List.of(), List.of()));
        return Watchlist.of(ByteBuffer.wrap(compiler.compile(List.of())));
    }
}
