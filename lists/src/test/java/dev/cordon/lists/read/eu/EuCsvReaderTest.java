package dev.cordon.lists.read.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.ReadEdition;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EuCsvReaderTest {

    private static final String HEADER =
            "Date_filexxxx;Entity_logical_id;Subject_type;Leba_numtitle;Leba_publication_date;"
                    + "Programme;Entity_remark;Naal_logical_id;Naal_wholename;Naal_language;Birt_date;Citi_country;Odd;EU_ref_num";
    private static final String[] ROWS = {
        "04/07/2018;1;P;2018/1 (OJ L1);2018-02-16;ZWE;Remark;5;Ann Sample, Dr;;;;;EU.1.1",
        "04/07/2018;1;P;2018/1 (OJ L1);2018-02-16;ZWE;Remark;;;;1970-01-02;;;EU.1.1",
        "04/07/2018;1;P;2017/1 (OJ L9);2017-02-16;ZWE;Remark;;;;;ZIMBABWE;x;EU.1.1"
    };

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rowsOfAnEntityAreOneEntryWhetherInQuotesOrNot(boolean quoted) throws IOException {
        StringBuilder csv = new StringBuilder(HEADER + "\n");
        for (String row : ROWS) {
            csv.append(quoted ? '"' + row + "\t\t\"" : row).append('\n');
        }
        ReadEdition edition = ReadEdition.of(new EuCsvReader(), "eu.csv", csv.toString());

        ListedParty entry = edition.entry("EU.1.1");
        assertThat(entry.party().primaryName()).contains("Ann Sample, Dr");
        assertThat(entry.party().dates()).extracting("date").containsExactly(PartialDate.day(1970, 1, 2));
        assertThat(entry.party().countries()).extracting("code").containsExactly("ZW");
        assertThat(entry.designations())
                .extracting("programme", "legalBasis", "listedOn")
                .containsExactly(tuple("ZWE", "2018/1 (OJ L1); 2017/1 (OJ L9)", PartialDate.day(2017, 2, 16)));
        assertThat(entry.unread()).extracting("label").containsExactly("Odd");
        assertThat(edition.info().published()).hasToString("2018-07-04");
    }

    @Test
    void aRowOfAnotherShapeIsRejected() throws IOException {
        ReadEdition edition = ReadEdition.of(new EuCsvReader(), "eu.csv", HEADER + "\n" + ROWS[0] + "\nx\n");

        assertThat(edition.info().rejections()).extracting("line").containsExactly(3L);
    }
}
