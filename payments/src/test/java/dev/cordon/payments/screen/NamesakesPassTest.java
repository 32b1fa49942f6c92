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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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
        // people are no firms
        "ORGANISATION, Emma Vos, EMMA LLC",
        "ORGANISATION, Norma Rubie, Burma Ruby Enterprise",
        "ORGANISATION, Willis Terrible, LLC Triple-Veles",
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
        "PERSON, Jose Vicente Rangel, Jose Vicente RANGEL AVALOS",
        "ORGANISATION, Mado Holding, Mado Company",
        "ORGANISATION, Emma Ltd, EMMA LLC",
        "ORGANISATION, Sud amin, SUDAMIN COMPANY LIMITED",
        "ORGANISATION, Informtest Firm LimitedLiability, Informtest Firm Limited Liability Company",
    })
    void theListedOneIsHeld(PartyKind kind, String paid, String listed) {
        assertThat(decide(kind, paid, listed).hitCount()).isPositive();
    }

    private static PaymentDecision decide(PartyKind kind, String paid, String listed) {
        Screener screener = Screener.over(watchlist(kind, listed));
        String message = "{1:F01BANKBEBBAXXX1234123456}{2:I103BANKDEFFXXXXN}{4:\r\n:20:R1\r\n:32A:260101EUR10,\r\n:59:"
                + "/DE89370400440532013000\r\n" + paid + "\r\n-}";
        return PaymentScreener.over(screener, Settings.of(LocalDate.of(2026, 11, 20)))
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
