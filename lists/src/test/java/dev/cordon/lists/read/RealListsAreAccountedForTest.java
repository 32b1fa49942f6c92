package dev.cordon.lists.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.OfficialLists;
import dev.cordon.lists.RealData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counts are those of independent counting in the raw files: elements, lines or rows. */
class RealListsAreAccountedForTest {

    @ParameterizedTest
    @CsvSource({
        "eu/xmlFullSanctionsList_1_1_reconstructed_2026-05-01.xml.gz, eu-fsf, 5860, 5860",
        "format_samples/EU_FSF_xml_v1_1_real_excerpt.xml, eu-fsf, 2, 2",
        "ch/seco_entities_2026-02-25.jsonl.gz, ch-seco, 8254, 7608",
        "format_samples/SECO_swiss_xml_real_excerpt_2026-08-27.xml, ch-seco, 3, 2",
        "jp/mof_shisantouketsu_2026-03-05.xlsx, jp-mof, 3461, 2862",
    })
    void everyRecordIsReadOrRejectedWithReason(String path, String list, int records, int entries) throws IOException {
        List<ListedParty> parties = new ArrayList<>();

        ListInfo info = OfficialLists.reading()
                .readFiles(List.of(RealData.file(path)), parties::add)
                .get(0);

        assertThat(info.id()).isEqualTo(list);
        assertThat(info.records()).isEqualTo(records);
        assertThat(info.entries()).isEqualTo(entries);
        assertThat(info.entries() + info.rejections().size()).isEqualTo(records);
        assertThat(info.published()).isNotNull();
        assertThat(parties)
                .hasSize(entries)
                .allSatisfy(party -> assertThat(party.designations()).isNotEmpty());
        assertThat(info.rejections())
                .allSatisfy(rejection -> assertThat(rejection.reason()).isNotBlank());
    }
}
