package dev.cordon.payments.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.PartyKind;
import dev.cordon.payments.testkit.ListedSample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of a payer beside the name on a list: people of other names pass, the listed one under any spelling does not. */
class NamesakesPassTest {

    @ParameterizedTest(name = "{1} is not {2}")
    @CsvSource({
        "PERSON, Il-hwan Kim, Kim Kwang-il",
        "PERSON, Gwang-hyeon Kim, Kim Kwang Yon",
        "PERSON, Yulia Kozlov, Ilja KOZLOV",
        "PERSON, Ben Rue, Ben",
        "PERSON, Emanuel Tov, Immanuel",
        "ORGANISATION, Hua Li, HuA",
        "ORGANISATION, Souad Amine, SUDAMIN COMPANY LIMITED",
        // the other sex
        "PERSON, Dragana Stankovic, Dragan STANKOVIC",
        "PERSON, Jamila Petrosyan, Jamil Petrosyan",
        // a common first name is the same, the family's is only like it
        "PERSON, Viktor Krasnikov, Viktor Rashnikov",
        "PERSON, Carol Lee, Karl LEE",
        // nearly all words are altered
        "PERSON, Lee Soo Young, Ri Su Yong",
        "PERSON, Hasan Karmi, Hassan KARAMI",
        // a servant of Ali is not Ali
        "PERSON, Nassir Al-Abdelali, Nasir AL-ALI",
        // two first names and half of a family's
        "PERSON, Juan Carlos Cruz, Juan Carlos CRUZ OVALLE",
        // an article is no name, and the rest is merely like it
        "PERSON, Samar Al-Saad, SA'AD AL-SHAMMARI",
        // the family's name is the same and the own one is another
        "PERSON, Haitham Zein, Hisyam Bin Zein",
        // words that many firms share
        "ORGANISATION, Investment Bank, SARMAYEH BANK",
        // a word that firms share, in another language; a further place; three letters beside another legal form
        "ORGANISATION, Union Corporation, JSC SOYUZ",
        "ORGANISATION, G4S plc, GAZ PAO",
        "ORGANISATION, Nevada Zinc Corporation, Zinc",
        "ORGANISATION, PPL Corporation, PPL",
        // both have words that the other lacks
        "ORGANISATION, 'Nordon Industrias Metalurgicas', 'Industrias Metalúrgicas Yazd'",
        // people are no firms
        "ORGANISATION, Emma Vos, EMMA LLC",
        "ORGANISATION, Norma Rubie, Burma Ruby Enterprise",
        "ORGANISATION, Willis Terrible, LLC Triple-Veles",
        "ORGANISATION, Sheng Feng, 'FENG SHENG CO., LTD.'",
        // the first name of the family is another
        "PERSON, Guo Ping, 'CHEN, Guo Ping'",
        "PERSON, Francisco Javier Felix, 'ARELLANO FELIX, Francisco Javier'",
        // a nickname beside a common family's name
        "PERSON, Bobby Wilson, Bob WILSON",
        // a title that is a first name, too
        "PERSON, Prince Alfonso, Alfonso",
        // own and father's name are shared by thousands
        "PERSON, Maksim Sergeevich Glotkin, Maksim Sergeevich GALOCHKIN",
    })
    void aNamesakePasses(PartyKind kind, String paid, String listed) {
        assertThat(decide(kind, paid, listed).verdict()).isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest(name = "{1} is {2}")
    @CsvSource({
        "PERSON, Gwang-il Kim, Kim Kwang-il",
        "PERSON, Kim Kwangil, Kim Kwang-il",
        "PERSON, Ilya Kozlov, Ilja KOZLOV",
        "PERSON, Immanuel, Immanuel",
        "ORGANISATION, HuA, HuA",
        "ORGANISATION, Sudamin Co Ltd, SUDAMIN COMPANY LIMITED",
        "PERSON, Hareaki Hukuda, Hareaki FUKUDA",
        "PERSON, Vanya Demchenko, Ivan Demchenko",
        "PERSON, Viktor Strigunvov, Viktor Strigunov",
        "PERSON, General Hottak Sahib, Hottak Sahib",
        "PERSON, Valeri Tjulinym, Valeri Tjulin",
        // what may be a legal form is a name
        "PERSON, KU JA HYEONG, KU JA HYONG",
        "PERSON, FARED SAL, FARED SAAL",
        "PERSON, Kyaw Min Ou, Kyaw Min Oo",
        // an initial and an article are no further names
        "PERSON, Mohammed A. Ghabra, 'AL GHABRA, Mohammed'",
        "PERSON, 'AL-GHAFAR, Sundus ABD', 'ABD AL-GHAFAR, Sundus'",
        // one name, behind a title or spelt otherwise
        "PERSON, General Alamzeb, ALAMZEB",
        "PERSON, Daboul, Daaboul",
        "ORGANISATION, V Segond gang, 5 Segond gang",
        "ORGANISATION, LIMITED LIABILITY COMPANY INTEGRATE, LIMITED LIABILITY COMPANY INTEGRATED SOLUTIONS",
        // no other sex, and no servant of God
        "PERSON, Azizollah RAJABZADA, Azizollah RAJABZADEH",
        "PERSON, 4bdi S4MAD, 'SAMAD, Abdi'",
        "ORGANISATION, FLOORES DTO, FLORES DTO",
        "ORGANISATION, NO. I MINING ENTERPRISE, NO. 1 MINING ENTERPRISE",
        "PERSON, Jose Vicente Rangel, Jose Vicente RANGEL AVALOS",
        "ORGANISATION, Mado Holding, Mado Company",
        "ORGANISATION, GOLD SOLUTION Group OU, GOLD SOLUTION OU",
        "ORGANISATION, Dalian Machine Tool, Dalian Machine Tool Group",
        "ORGANISATION, TEJARAT BANQUE, TEJARAT BANK",
        "ORGANISATION, PPL, PPL Corporation",
        "ORGANISATION, LIMITED LIABILITY COMPANY NOVAPRINT, LIMITED LIABILITY COMPANY NOVAPRINTING",
        "ORGANISATION, Emma Ltd, EMMA LLC",
        "ORGANISATION, Sud amin, SUDAMIN COMPANY LIMITED",
        "ORGANISATION, Informtest Firm LimitedLiability, Informtest Firm Limited Liability Company",
    })
    void theListedOneIsHeld(PartyKind kind, String paid, String listed) {
        assertThat(decide(kind, paid, listed).hitCount()).isPositive();
    }

    private static PaymentDecision decide(PartyKind kind, String paid, String listed) {
        return ListedSample.decide(kind, listed, ":59:/DE89370400440532013000\r\n" + paid + "\r\n");
    }
}
