package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.read.DetectedFile;
import dev.cordon.lists.read.FormatDetector;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.SourceFile;
import dev.cordon.lists.read.ofac.OfacCsvReader;
import dev.cordon.lists.read.uk.UkXmlReader;
import dev.cordon.lists.read.un.UnXmlReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleListsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 25);

    @Test
    void everyFileIsInTheJarAndRecognised() throws Exception {
        for (List<SourceFile> edition : SampleLists.all()) {
            DetectedFile first = FormatDetector.detect(edition.get(0));

            assertThat(first.published()).isEqualTo(DAY);
            assertThat(edition)
                    .allSatisfy(file -> assertThat(SampleLists.names()).contains(file.name()));
        }
        assertThat(FormatDetector.detect(SampleLists.ofac().get(0)).format()).isEqualTo(ListFormat.OFAC_CSV);
    }

    @Test
    void ukSampleReadsWithoutARestAndHoldsTheCaseOf25March2024() throws Exception {
        ReadEdition uk = ReadEdition.of(new UkXmlReader(), SampleLists.uk());

        assertThat(uk.info().records()).isEqualTo(38);
        assertThat(uk.info().entries()).isEqualTo(38);
        assertThat(uk.info().unread()).isEmpty();
        assertThat(uk.info().published()).isEqualTo(DAY);
        assertThat(uk.info().byKind())
                .containsEntry(PartyKind.VESSEL, 2)
                .containsKeys(PartyKind.PERSON, PartyKind.ORGANISATION);

        ListedParty ni = uk.entry("CYB0046");
        assertThat(ni.party().id()).isEqualTo("uk-sanctions:CYB0046");
        assertThat(ni.party().names()).extracting(PartyName::text).containsExactly("Gaobin NI", "倪高彬");
        assertThat(ni.party().dates().get(0).date()).isEqualTo(PartialDate.day(1985, 10, 27));
        assertThat(ni.party().identifiers()).extracting(Identifier::value).contains("421003198510272917");
        assertThat(ni.designations().get(0).measures()).containsExactly("asset freeze", "travel ban");
        assertThat(ni.designations().get(0).reasons())
                .contains("a member of Advanced Persistent Threat Group 31 (APT31)");
        assertThat(names(uk, "CYB0044")).contains("武汉晓睿智科技有限责任公司");
        assertThat(names(uk, "CYB0045")).contains("赵光宗");
        assertThat(uk.entry("CYB0044").designations().get(0).reasons()).contains("associated with Advanced Persistent");
    }

    @Test
    void nothingInTheSamplesWasListedLater() throws Exception {
        ReadEdition uk = ReadEdition.of(new UkXmlReader(), SampleLists.uk());
        ReadEdition un = ReadEdition.of(new UnXmlReader(), SampleLists.un());

        assertThat(List.of(uk, un))
                .allSatisfy(edition -> assertThat(edition.entries()).allSatisfy(entry -> {
                    PartialDate listed = entry.designations().get(0).listedOn();
                    assertThat(listed).isNotNull();
                    assertThat(listed.to()).isBeforeOrEqualTo(DAY);
                }));
    }

    @Test
    void ofacSampleReadsAndHoldsTheCaseOf25March2024() throws Exception {
        ReadEdition ofac = ReadEdition.of(new OfacCsvReader(), SampleLists.ofac());

        assertThat(ofac.info().entries()).isEqualTo(56);
        assertThat(ofac.info().rejections()).isEmpty();
        assertThat(ofac.entries().stream().flatMap(entry -> entry.unread().stream()))
                .allSatisfy(rest -> assertThat(rest.value()).isEqualToIgnoringCase("all offices worldwide"));
        assertThat(names(ofac, "47800")).contains("WUHAN XIAORUIZHI SCIENCE AND TECHNOLOGY COMPANY, LIMITED");
        assertThat(names(ofac, "29849")).contains("APT39");
        assertThat(ofac.entry("47818").party().identifiers())
                .extracting(Identifier::value)
                .contains("421003198510272917");
    }

    @Test
    void unSampleReadsWithoutARest() throws Exception {
        ReadEdition un = ReadEdition.of(new UnXmlReader(), SampleLists.un());

        assertThat(un.info().entries()).isEqualTo(22);
        assertThat(un.info().rejections()).isEmpty();
        assertThat(un.info().unread()).isEmpty();
        assertThat(un.entry("QDi.006").party().identifiers())
                .contains(new Identifier(IdentifierType.PASSPORT, "1084010", "EG", "Passport"));
    }

    private static List<String> names(ReadEdition edition, String id) {
        return edition.entry(id).party().names().stream().map(PartyName::text).toList();
    }
}
