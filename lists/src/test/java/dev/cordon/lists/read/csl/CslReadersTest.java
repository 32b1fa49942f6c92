package dev.cordon.lists.read.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.Link;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import dev.cordon.lists.ReadEdition;
import dev.cordon.lists.read.ListException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CslReadersTest {

    private static final String HEADER =
            "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,"
                    + "standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,"
                    + "gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,"
                    + "dates_of_birth,nationalities,places_of_birth,source_information_url,ids\n";
    private static final String SDN =
            "7,Specially Designated Nationals (SDN) - Treasury Department,7,Individual,CYBER2; SDGT,\"SAMPLE, John\",Boss,"
                    + "\"1 Long St, Moscow, RU; Minsk, BY\",,,,,,,,,,,,,(Linked To: SAMPLE TRADING; Linked To: OTHER CO),u,"
                    + "\"SAMPEL, Jon; J. SAMPLE\",,1970-01-02; 1971,RU,\"Moscow, Russia\",u,"
                    + "\"RU, 40 02 123456, Passport; Male, Gender; 7707083893, Tax ID No.\"\n";
    private static final String ENTITY_LIST =
            "a1,Entity List (EL) - Bureau of Industry and Security,,,,Sample Aviation Ltd.,,\"Dubai, AE\",85 FR 1,2020-08-27,,,"
                    + "For all items,Presumption of denial,,,,,,,,u,Sample Air,,,,,u,\n";

    @Test
    void cellsWithSeveralValuesAreSplit() throws IOException {
        ListedParty entry = csv(SDN).entry("SDN-7");

        assertThat(entry.party().names())
                .extracting("text")
                .containsExactly("SAMPLE, John", "SAMPEL, Jon", "J. SAMPLE");
        assertThat(entry.party().names().get(0).family()).isEqualTo("SAMPLE");
        assertThat(entry.party().dates())
                .extracting("date")
                .containsExactly(PartialDate.day(1970, 1, 2), PartialDate.year(1971));
        assertThat(entry.party().addresses()).extracting("country").containsExactly("RU", "BY");
        assertThat(entry.party().gender()).isEqualTo(Gender.MALE);
        assertThat(entry.party().identifiers())
                .extracting("type", "value", "issuer")
                .containsExactly(
                        tuple(IdentifierType.PASSPORT, "40 02 123456", "RU"),
                        tuple(IdentifierType.TAX_ID, "7707083893", null));
        assertThat(entry.links())
                .containsExactly(new Link("Linked To", "SAMPLE TRADING"), new Link("Linked To", "OTHER CO"));
        assertThat(entry.designations()).extracting("programme").containsExactly("SDN: CYBER2", "SDN: SDGT");
        assertThat(entry.unread()).isEmpty();
    }

    @Test
    void laterEditionsPutTheTypeOfAnIdentifierFirst() throws IOException {
        ListedParty entry = csv(SDN.replace(
                        "\"RU, 40 02 123456, Passport; Male, Gender; 7707083893, Tax ID No.\"",
                        "\"Passport, 40 02 123456, RU; Gender, Male\""))
                .entry("SDN-7");

        assertThat(entry.party().identifiers())
                .extracting("type", "value", "issuer")
                .containsExactly(tuple(IdentifierType.PASSPORT, "40 02 123456", "RU"));
        assertThat(entry.party().gender()).isEqualTo(Gender.MALE);
    }

    @Test
    void theSourceListSaysWhoImposesWhat() throws IOException {
        ListedParty entry = csv(ENTITY_LIST).entry("EL-a1");

        assertThat(entry.kind()).isEqualTo(PartyKind.ORGANISATION);
        assertThat(entry.designations())
                .containsExactly(new Designation(
                        "BIS",
                        "Entity List (EL) - Bureau of Industry and Security",
                        List.of("export licence requirement"),
                        "85 FR 1",
                        PartialDate.day(2020, 8, 27),
                        null,
                        null,
                        "EL-a1"));
        assertThat(entry.party().details()).extracting("label").contains("License requirement", "License policy");
    }

    @Test
    void aHeaderInTheMiddleAndRowsOfAnotherLengthAreRejectedAndACutEndIsRefused() throws IOException {
        assertThat(csv(SDN + HEADER + "x,y\n" + ENTITY_LIST).info().rejections())
                .extracting("line", "reason")
                .containsExactly(tuple(3L, "repeats the header"), tuple(4L, "the row has 2 columns instead of 29"));
        assertThatThrownBy(() -> csv(SDN + "a2,Entity List"))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("cut off");
    }

    @Test
    void theJsonIsReadAsTheCsv() throws IOException {
        ListedParty entry = ReadEdition.of(new CslJsonReader(), "csl.json", """
                        {"total": 1, "sources": [{"source": "x"}], "results": [{"id": "7", "source": "Denied Persons List (DPL) - Bureau of Industry and Security", "name": "JOHN SAMPLE", "alt_names": ["JON SAMPLE"], "addresses": [{"address": "1 Long St", "city": "Dallas", "state": "TX", "postal_code": "75001", "country": "US"}], "ids": [{"type": "Passport", "number": "A1234567", "country": "US", "issue_date": null}], "start_date": "2020-01-01", "remarks": null}]}
                        """).entry("DPL-7");

        assertThat(entry.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(entry.party().names()).extracting("text").containsExactly("JOHN SAMPLE", "JON SAMPLE");
        assertThat(entry.party().addresses().get(0).oneLine()).isEqualTo("1 Long St, Dallas, TX, 75001, US");
        assertThat(entry.party().identifiers())
                .extracting("type", "value", "issuer")
                .containsExactly(tuple(IdentifierType.PASSPORT, "A1234567", "US"));
        assertThat(entry.unread()).isEmpty();
    }

    private static ReadEdition csv(String rows) throws IOException {
        return ReadEdition.of(new CslCsvReader(), "csl.csv", HEADER + rows);
    }

    @Test
    void daysOfADocumentAreNoPartOfItsNumber() throws IOException {
        ListedParty entry = csv(SDN.replace(
                        "\"RU, 40 02 123456, Passport; Male, Gender; 7707083893, Tax ID No.\"",
                        "\"JO, 2014-08-30, 2009-08-31, K475336, Passport; 2027-04-20, A008237, Passport\""))
                .entry("SDN-7");

        assertThat(entry.party().identifiers())
                .extracting("type", "value", "issuer")
                .containsExactly(
                        tuple(IdentifierType.PASSPORT, "K475336", "JO"),
                        tuple(IdentifierType.PASSPORT, "A008237", null));
        assertThat(entry.party().details())
                .extracting("label", "value")
                .contains(
                        tuple("Passport day", "K475336: expires 2014-08-30, issued 2009-08-31"),
                        tuple("Passport day", "A008237: 2027-04-20"));
    }
}
