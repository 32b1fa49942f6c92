package dev.cordon.lists.read.uk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.Markup;
import dev.cordon.lists.ReadEdition;
import dev.cordon.lists.RealData;
import dev.cordon.lists.read.SourceFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealUkListTest {

    private static final String LIST = "uk/UK-Sanctions-List_reconstructed_2026-08-22.xml.gz";

    @Test
    void everyDesignationIsReadAndNothingIsLeftUnread() throws Exception {
        SourceFile file = RealData.file(LIST);
        Markup markup = Markup.of(file);

        ReadEdition uk = ReadEdition.of(new UkXmlReader(), List.of(file));

        assertThat(uk.info().records()).isEqualTo(6349);
        assertThat((long) uk.info().records()).isEqualTo(markup.count("<Designation>"));
        assertThat(uk.info().entries()).isEqualTo(uk.info().records());
        assertThat(uk.info().rejections()).isEmpty();
        assertThat(uk.info().unread()).isEmpty();
        assertThat(uk.info().published()).isEqualTo(LocalDate.of(2026, 8, 22));
        assertThat((long) uk.info().byKind().get(PartyKind.PERSON)).isEqualTo(markup.count("Ship>Individual<"));
        assertThat((long) uk.info().byKind().get(PartyKind.VESSEL)).isEqualTo(markup.count("Ship>Ship<"));
    }

    @Test
    void datesIdentifiersAndNamesAreAllThere() throws Exception {
        SourceFile file = RealData.file(LIST);
        Markup markup = Markup.of(file);

        ReadEdition uk = ReadEdition.of(new UkXmlReader(), List.of(file));
        List<Party> parties = uk.entries().stream().map(entry -> entry.party()).toList();

        assertThat(markup.count("<Name>")).isEqualTo(15_758);
        // The file repeats some names, dates and numbers within one designation, and a few names are empty.
        assertThat(parties.stream().mapToLong(party -> party.names().size()).sum())
                .isBetween(19_000L, 15_758 + markup.count("<NonLatinName>"));
        assertThat(parties.stream().mapToLong(party -> party.dates().size()).sum())
                .isBetween(markup.count("<DOB>") - 20, markup.count("<DOB>"));
        // Ships of 2026 have their number in the name.
        assertThat(count(parties, IdentifierType.IMO))
                .isEqualTo(markup.count("<IMONumber>") + markup.count("<Name6>IMO "));
        assertThat(count(parties, IdentifierType.UN_REFERENCE)).isEqualTo(markup.count("<UNReferenceNumber>"));
        assertThat(parties.stream()
                        .filter(party -> party.names().stream().anyMatch(PartyName::isWeak))
                        .count())
                .isBetween(200L, markup.count("Low quality a.k.a"));
    }

    @Test
    void theThreeOf25March2024() throws Exception {
        ReadEdition uk = ReadEdition.of(new UkXmlReader(), List.of(RealData.file(LIST)));

        Party ni = uk.entry("CYB0046").party();
        assertThat(ni.names()).extracting(PartyName::text).containsExactly("Gaobin NI", "倪高彬");
        assertThat(ni.names().get(0).family()).isEqualTo("NI");
        assertThat(ni.dates()).extracting(birth -> birth.date()).containsExactly(PartialDate.day(1985, 10, 27));
        assertThat(ni.countries()).extracting(country -> country.code()).containsExactly("CN");
        assertThat(ni.identifiers()).extracting(Identifier::value).containsExactly("16462", "421003198510272917");
        assertThat(uk.entry("CYB0045").party().dates().get(0).date()).isEqualTo(PartialDate.day(1985, 11, 12));
        Designation company = uk.entry("CYB0044").designations().get(0);
        assertThat(company.programme()).isEqualTo("The Cyber (Sanctions) (EU Exit) Regulations 2020");
        assertThat(company.listedOn()).isEqualTo(PartialDate.day(2024, 3, 25));
        assertThat(company.measures()).containsExactly("asset freeze", "director disqualification sanction");
        assertThat(company.reasons()).contains("APT31").doesNotContain("&");
        assertThat(uk.entry("CYB0044").party().names())
                .extracting(PartyName::text)
                .containsExactly("WUHAN XIAORUIZHI SCIENCE AND TECHNOLOGY COMPANY LIMITED", "武汉晓睿智科技有限责任公司");
    }

    @Test
    void countriesResolveButForThoseThatNoLongerExist() throws Exception {
        ReadEdition uk = ReadEdition.of(new UkXmlReader(), List.of(RealData.file(LIST)));

        assertThat(uk.entries().stream()
                        .flatMap(entry -> entry.party().countries().stream())
                        .filter(country -> country.code() == null))
                .isEmpty();
        assertThat(uk.entries().stream()
                        .flatMap(entry -> entry.party().birthPlaces().stream())
                        .filter(place -> place.country() == null)
                        .map(place -> place.text())
                        .distinct())
                .containsExactlyInAnyOrder("Former USSR", "Occupied Golan Heights");
    }

    @Test
    void theExcerptOfTheOriginalFile() throws Exception {
        ReadEdition uk = ReadEdition.of(
                new UkXmlReader(),
                List.of(RealData.file("format_samples/UK-Sanctions-List_real_excerpt_2026-09-02.xml")));

        assertThat(uk.info().entries()).isEqualTo(2);
        assertThat(uk.info().unread()).isEmpty();
        assertThat(uk.entry("AFG0006").party().dates())
                .extracting(birth -> birth.date())
                .containsExactly(PartialDate.year(1945), PartialDate.year(1946));
        assertThat(uk.entry("AFG0001").designations().get(0).reasons()).isNull();
    }

    private static long count(List<Party> parties, IdentifierType type) {
        return parties.stream()
                .flatMap(party -> party.identifiers().stream())
                .filter(identifier -> identifier.type() == type)
                .count();
    }
}
