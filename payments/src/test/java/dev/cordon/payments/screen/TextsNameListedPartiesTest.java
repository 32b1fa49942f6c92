package dev.cordon.payments.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.PartyKind;
import dev.cordon.payments.testkit.ListedSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of payments that name a listed party, however they put it, and such that do not. */
class TextsNameListedPartiesTest {

    @ParameterizedTest(name = "{2} in: {0}")
    @CsvSource({
        "DEMURRAGE MV VAYU I MAY 2026, VESSEL, VAYU 1",
        "GOODS DELIVERED TO MV CHEETAH 2 MAY 2026, VESSEL, CHEETAH II",
        "GOODS DELIVERED TO MV PETREL EIGHT MAY 2026, VESSEL, PETREL 8",
        "FROM HaoPAN INVOICE 12, PERSON, Pan Hao",
        "GOODS DELIVERED TO PARK CHUN IL MAY 2026, PERSON, Pak Chun Il",
        "GOODS DELIVERED TO JONG-CHON PARK MAY 2026, PERSON, Jong-Chon Pak",
        "GOODS DELIVERED TO YEONGXIN LI MAY 2026, PERSON, 'LI, Yongxin'",
        "GOODS DELIVERED TO SHIHABI MAY 2026, PERSON, Shihabi",
        "GOODS TO GERMAINKATANGA MAY 2026, PERSON, Germain Katanga",
        "GOODS TO S3RG31 PATR0VICH MIKH41LOV, PERSON, Sergei Patrovich MIKHAILOV",
        "GOODS DELIVERED TO MV HONG FENG I HAO, VESSEL, HONG FENG 1 HAO",
        "GOODS DELIVERED TO MV TOUR II MAY 2026, VESSEL, TOUR 2",
        "GOODS TO GENERAL ALAMZEB, PERSON, ALAMZEB",
        "GOODS TO F L O R E S   D T O, ORGANISATION, FLORES DTO",
        "DOGOVOR 12 S VALERI TJULINYM, PERSON, Valeri Tjulin",
        "GOODS TO HAMID AHMED AL-ANYS, PERSON, Hamid Ahmed Al-Anys",
    })
    void aTextNamesAParty(String text, PartyKind kind, String listed) {
        assertThat(decide(":70:" + text + "\r\n", kind, listed).hitCount()).isPositive();
    }

    @Test
    void lettersSetApartAreReadAcrossLines() {
        String text =
                ":70:INV 4711 GOODS DELIVERED TO M A K\r\n  I N T E R N A T I O N A L   S E R V\r\nI C E   C O   L T D\r\n";
        assertThat(decide(text, PartyKind.ORGANISATION, "MAK INTERNATIONAL SERVICE CO LTD")
                        .hitCount())
                .isPositive();
    }

    @Test
    void aNameGoesOnBehindALineThatIsTakenForAnAccount() {
        String payer = ":50K:/RFB/INV-2196/BNF/Banco Internacion\r\nal De Desarrollo CA\r\nLONDON\r\n";
        assertThat(decide(payer, PartyKind.ORGANISATION, "Banco Internacional De Desarrollo CA")
                        .hitCount())
                .isPositive();
    }

    @ParameterizedTest(name = "no {2} in: {0}")
    @CsvSource({
        "INVOICES LESS CREDIT NOTE AS AGREED WITH LEVERAGE FOR TEA, ORGANISATION, 'LEVERAGE, S.A.'",
        "INVOICE AGREED WITH MORGAN FOR TEA, ORGANISATION, LLC Morgan",
    })
    void aPlainWordAloneIsNoName(String text, PartyKind kind, String listed) {
        assertThat(decide(":70:" + text + "\r\n", kind, listed).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aStreetIsNoShip() {
        String payer = ":50K:/123456\r\nJANE DOE MT\r\n12 NELSON MANDELA AVENUE\r\nLONDON\r\n";
        assertThat(decide(payer, PartyKind.VESSEL, "MANDALA").verdict()).isEqualTo(Verdict.PASS);
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
        return ListedSample.decide(kind, listed, ":59:/DE89370400440532013000\r\nMARY ROE\r\n" + fields);
    }
}
