package dev.cordon.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.testkit.CaseFile;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeakAliasesNeverAlertAloneTest {

    private static final Watchlist WATCHLIST = watchlist();

    private static Watchlist watchlist() {
        Party allane = Party.builder("t:1", PartyKind.PERSON)
                .name(new PartyName("ALLANE, Hacene", NameType.PRIMARY, AliasStrength.STRONG, "ALLANE", "Hacene", null))
                .name(PartyName.of("AHCENE, Cheib", NameType.ALIAS, AliasStrength.STRONG))
                .name(PartyName.of("HASSAN THE OLD", NameType.ALIAS, AliasStrength.WEAK))
                .name(PartyName.of("BOULAHIA", NameType.ALIAS, AliasStrength.WEAK))
                .date(DateFact.birth(PartialDate.day(1941, 1, 17)))
                .country(CountryFact.of(CountryRole.BIRTH, "Algeria"))
                .gender(Gender.MALE)
                .identifier(Identifier.of(IdentifierType.PASSPORT, "A1234567"))
                .build();
        Designation designation = new Designation("TEST", "SDGT", List.of("asset freeze"), null, null, null, null, "1");
        WatchlistCompiler compiler = new WatchlistCompiler();
        compiler.add(new ListedParty("test", "1", allane, List.of(designation), List.of(), List.of()));
        return Watchlist.of(ByteBuffer.wrap(compiler.compile(List.of())));
    }

    static Stream<List<String>> cases() {
        return CaseFile.rows(WeakAliasesNeverAlertAloneTest.class, "weak-alias-cases.tsv", 5);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void asTheCaseSays(List<String> row) {
        Query query = Query.of(party(row.get(1), row.get(2)));
        Screening screening =
                Screener.over(WATCHLIST, Policy.shipped(row.get(0))).screen(query);
        assertThat(screening.decision().label()).isEqualTo(row.get(3));
        boolean held = row.get(4).equals("held back");
        assertThat(screening.hits()).hasSize(held ? 0 : 1);
        assertThat(screening.heldBack()).hasSize(held ? 1 : 0);
        for (Hit hit : screening.heldBack()) {
            assertThat(hit.evidence().get(hit.evidence().size() - 1))
                    .extracting(Evidence::feature, Evidence::centibits)
                    .containsExactly("policy", 0);
            assertThat(hit.evidence().get(hit.evidence().size() - 1).detail())
                    .startsWith("held back: only a weak alias");
        }
        assertThat(screener(row).screen(query.exhaustively()))
                .usingRecursiveComparison()
                .ignoringFields("query")
                .isEqualTo(screening);
    }

    private static Screener screener(List<String> row) {
        return Screener.over(WATCHLIST, Policy.shipped(row.get(0)));
    }

    private static Party party(String names, String facts) {
        Party.Builder party = Party.builder("query", PartyKind.PERSON);
        for (String name : names.split("\\|")) {
            party.name(PartyName.primary(name));
        }
        for (String fact : facts.split(";")) {
            String value = fact.substring(fact.indexOf('=') + 1);
            switch (fact.substring(0, Math.max(0, fact.indexOf('=')))) {
                case "born" -> party.date(DateFact.birth(PartialDate.parse(value)));
                case "country" -> party.country(CountryFact.of(CountryRole.NATIONALITY, value));
                case "gender" -> party.gender(Gender.ofLabel(value).orElseThrow());
                case "identifier" -> party.identifier(Identifier.of(IdentifierType.PASSPORT, value));
                default -> assertThat(fact).isEqualTo("-");
            }
        }
        return party.build();
    }
}
