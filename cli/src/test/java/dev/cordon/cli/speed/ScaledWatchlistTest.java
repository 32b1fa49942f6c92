package dev.cordon.cli.speed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.name.script.Script;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.WatchlistFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Lists write names with two spaces, or with the wide one of Japan; parties invented from them have words all the same, in the
 * scripts of their models.
 */
class ScaledWatchlistTest {

    private static final List<String> NAMES = List.of(
            "Ana  Perova",
            " Ivo Malik ",
            "\u00a0Ida Novak",
            "山田　太郎",
            "Omar\t\tHadi",
            "Пётр Иваненко",
            "𠮷野健太郎次 𠮷田𠮷𠮷𠮷");
    private static final int FACTOR = 30;
    private static final Designation FREEZE = new Designation(
            "UK", "Cyber", List.of("asset freeze"), null, PartialDate.day(2024, 3, 25), null, null, "test:1");

    @Test
    void inventedNamesHaveAsManyWordsAsTheirModels() throws IOException {
        List<String> names = names();
        assertThat(names).hasSize(NAMES.size() * FACTOR);
        assertThat(names.subList(NAMES.size(), names.size())).allMatch(name -> name.matches("\\S+ \\S+"));
    }

    @Test
    void theirWordsAreInTheScriptsOfTheirModels() throws IOException {
        List<String> names = names();
        for (int number = 0; number < names.size(); number++) {
            Script script = Script.of(NAMES.get(number % NAMES.size()));
            assertThat(names.get(number)
                            .codePoints()
                            .filter(Character::isLetter)
                            .mapToObj(Script::of)
                            .distinct())
                    .as(names.get(number))
                    .containsExactly(script);
        }
    }

    @Test
    void theSameListGivesTheSameParties() throws IOException {
        assertThat(names()).isEqualTo(names());
    }

    @Test
    void theFileGoesWithTheList() throws IOException {
        ScaledWatchlist scaled = ScaledWatchlist.of(watchlist(), 2);
        assertThat(scaled.path()).isRegularFile();
        scaled.close();
        assertThat(scaled.path()).doesNotExist();
    }

    private static List<String> names() throws IOException {
        try (ScaledWatchlist scaled = ScaledWatchlist.of(watchlist(), FACTOR)) {
            Watchlist opened = WatchlistFile.open(scaled.path());
            return IntStream.range(0, opened.size())
                    .mapToObj(number -> opened.entry(number).party().names())
                    .map(names -> assertThat(names).singleElement().actual().text())
                    .toList();
        }
    }

    private static Watchlist watchlist() {
        WatchlistCompiler compiler = new WatchlistCompiler();
        for (String name : NAMES) {
            Party party = Party.builder(name.strip(), PartyKind.PERSON)
                    .name(PartyName.primary(name))
                    .build();
            compiler.add(new ListedParty("test", party.id(), party, List.of(FREEZE), List.of(), List.of()));
        }
        return Watchlist.of(ByteBuffer.wrap(compiler.compile(List.of())));
    }
}
