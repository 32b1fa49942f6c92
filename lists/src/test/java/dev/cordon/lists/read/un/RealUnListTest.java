package dev.cordon.lists.read.un;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.Markup;
import dev.cordon.lists.ReadEdition;
import dev.cordon.lists.RealData;
import dev.cordon.lists.read.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealUnListTest {

    @ParameterizedTest
    @CsvSource({"2026-02-27, 730, 273", "2025-04-19, 684, 193"})
    void everyEntryIsReadAndNothingIsLeftUnread(String day, int individuals, int entities) throws Exception {
        SourceFile file = file(day);
        Markup markup = Markup.of(file);

        ReadEdition un = ReadEdition.of(new UnXmlReader(), List.of(file));

        assertThat(un.info().byKind())
                .containsEntry(PartyKind.PERSON, individuals)
                .containsEntry(PartyKind.ORGANISATION, entities)
                .hasSize(2);
        assertThat((long) un.info().records()).isEqualTo(markup.count("<(INDIVIDUAL|ENTITY)>"));
        assertThat(un.info().entries()).isEqualTo(individuals + entities);
        assertThat(un.info().unread()).isEmpty();
        assertThat(un.info().published()).hasToString(day);
    }

    @Test
    void aliasesKeepTheirQuality() throws Exception {
        SourceFile file = file("2026-02-27");
        Markup markup = Markup.of(file);
        assertThat(markup.count("<QUALITY>Good<")).isEqualTo(1524);
        assertThat(markup.count("<QUALITY>Low<")).isEqualTo(615);

        List<PartyName> names = ReadEdition.of(new UnXmlReader(), List.of(file)).entries().stream()
                .map(ListedParty::party)
                .flatMap(party -> party.names().stream())
                .toList();

        // One alias may hold several names, and some repeat another name of the party.
        assertThat(weak(names)).isBetween(600L, 760L);
        assertThat(names.stream().filter(name -> name.type() == NameType.PRIMARY))
                .hasSize(1003);
        assertThat(names.stream()
                        .filter(name -> name.type() == NameType.VARIATION)
                        .count())
                .isBetween(360L, 400L);
        assertThat(names).extracting(PartyName::text).noneMatch(text -> text.contains(";") || text.contains("()"));
    }

    @Test
    void fieldsOfKnownEntries() throws Exception {
        ReadEdition un = ReadEdition.of(new UnXmlReader(), List.of(file("2026-02-27")));

        Party zawahiri = un.entry("QDi.006").party();
        assertThat(zawahiri.primaryName()).contains("AIMAN MUHAMMED RABI AL-ZAWAHIRI");
        assertThat(zawahiri.names()).contains(PartyName.of("Abu Fatma", NameType.ALIAS, AliasStrength.WEAK));
        assertThat(zawahiri.dates().get(0).date()).isEqualTo(PartialDate.day(1951, 6, 19));
        assertThat(zawahiri.identifiers())
                .extracting(identifier -> identifier.type())
                .containsExactly(IdentifierType.UN_REFERENCE, IdentifierType.PASSPORT, IdentifierType.PASSPORT);
        assertThat(un.entry("YEi.004").designations().get(0).listedOn()).isEqualTo(PartialDate.day(2015, 4, 14));
    }

    @Test
    void everyEntryHasMeasuresAndCountriesResolve() throws Exception {
        ReadEdition un = ReadEdition.of(new UnXmlReader(), List.of(file("2026-02-27")));

        assertThat(un.entries())
                .allSatisfy(entry ->
                        assertThat(entry.designations().get(0).measures()).isNotEmpty());
        assertThat(un.entries().stream()
                        .flatMap(entry -> Stream.concat(
                                entry.party().countries().stream()
                                        .filter(country -> country.code() == null)
                                        .map(country -> country.text()),
                                entry.party().addresses().stream()
                                        .filter(address -> address.country() == null && address.countryText() != null)
                                        .map(address -> String.valueOf(address.countryText()))))
                        .distinct())
                .containsExactly("former Soviet Union");
    }

    private static long weak(List<PartyName> names) {
        return names.stream().filter(PartyName::isWeak).count();
    }

    private static SourceFile file(String day) {
        return RealData.file("un/un_consolidated_" + day + ".xml.gz");
    }
}
