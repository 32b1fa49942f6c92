package dev.cordon.lists.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.OfficialLists;
import dev.cordon.lists.RealData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        "eu/EU_csv_v1_0_excerpt_2018-07-04.csv.gz, eu-fsf, 94, 93",
        "ofac/CONS_ENHANCED_2025-01-14.xml.gz, ofac-cons, 443, 443",
        "ofac/cons_advanced_2020-03-17.xml.gz, ofac-cons, 375, 375",
        "uk/OFSI_ConList_2022format_2025-04-10.csv.gz, uk-ofsi, 4686, 4686",
        "uk/OFSI_ConList_oldformat_2018-04-13.csv.gz, uk-ofsi, 2106, 2106",
        "nz/nz_russia_sanctions_2026-02-25.jsonl.gz, nz-russia, 2058, 2058",
        "other/tr_masak_2026-02-25.jsonl.gz, tr-masak, 275, 275",
        "other/worldbank_debarred_2026-02-25.jsonl.gz, worldbank, 1370, 1370",
        "ca/sema-lmes_2025-05.xml.gz, ca-sema, 4759, 4759",
        "au/dfat_entities_2026-08-22.jsonl.gz, au-dfat, 3856, 3856",
        "csl/consolidated_screening_list_2022-04.csv.gz, us-csl, 14160, 14159",
        "opensanctions/eu_cor_members_targets.simple_2022-08.csv.gz, opensanctions, 635, 635",
        "opensanctions/interpol_red_notices_targets.simple.csv.gz, opensanctions, 6561, 6561",
        "opensanctions/ua_war_sanctions_targets.simple_2026-03-13.csv.gz, opensanctions, 5600, 5600",
        "opensanctions/wd_persons_targets.simple_2024-03-09.csv, opensanctions, 20, 20",
        "opensanctions/wd_persons_targets.nested_2024-03-09.json.gz, opensanctions, 20, 20",
        "opensanctions/sa_wiki_peps_entities.ftm_2024-03-22.json.gz, opensanctions, 423, 423",
        "opensanctions/ve_asamblea_entities.ftm_2026-03.json.gz, opensanctions, 274, 274",
        "opensanctions/yente_fixture_zala_entities.ftm.json.gz, opensanctions, 14, 14",
        "opensanctions/us_congress_senzing_2026-02.json.gz, senzing, 1319, 1319",
        "opensanctions/wd_persons_senzing_2024-03-09.json.gz, senzing, 121, 121",
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
        assertThat(parties)
                .hasSize(entries)
                .allSatisfy(party -> assertThat(party.designations()).isNotEmpty());
        assertThat(info.rejections())
                .allSatisfy(rejection -> assertThat(rejection.reason()).isNotBlank());
    }

    @Test
    void aFileThatIsCutOffIsRefused() {
        SourceFile cut = RealData.file("csl/csl_2023-11-30_sorted_partial.csv.gz");

        assertThatThrownBy(() -> OfficialLists.reading().readFiles(List.of(cut), entry -> {}))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("line 4233")
                .hasMessageContaining("cut off");
    }
}
