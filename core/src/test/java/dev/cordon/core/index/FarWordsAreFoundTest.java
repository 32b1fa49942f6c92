package dev.cordon.core.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.PartyKind;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.testkit.Parties;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name of which one word is found by no key is found by its other words, if all of it agrees enough. */
class FarWordsAreFoundTest {

    @ParameterizedTest
    @CsvSource({
        "Mohammed Ali, ALI M.",
        "MD ALI, Ali M.",
        "محمد حسن رحمانی, Muhammad GenRAHMAN",
        "التكريتي محمد, AkhKRITI Mohammad al-"
    })
    void theIndexFindsWhatComparingEveryEntryFinds(String asked, String listed) {
        Screener screener = Screener.over(Parties.watchlistOf(PartyKind.PERSON, listed));
        Query query = Query.ofName(asked);

        List<Hit> everything = screener.screen(query.exhaustively()).hits();

        assertThat(everything).as("compared with every entry").hasSize(1);
        assertThat(screener.screen(query).hits()).isEqualTo(everything);
    }
}
