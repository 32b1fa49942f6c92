package dev.cordon.lists.read.au;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.ReadEdition;
import dev.cordon.lists.SampleWorkbook;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DfatReadersTest {

    private static final String[] COLUMNS = {
        "Reference",
        "Name of Individual or Entity",
        "Type",
        "Name Type",
        "Alias Strength",
        "Date of Birth",
        "Place of Birth",
        "Citizenship",
        "Address",
        "Additional Information",
        "Listing Information",
        "IMO Number",
        "Committees",
        "Control Date",
        "Instrument of Designation",
        "Targeted Financial Sanction",
        "Travel Ban",
        "Arms Embargo",
        "Maritime Restriction"
    };
    private static final String[] FIRST = {
        "8",
        "Ahmad Sample",
        "Individual",
        "Primary Name",
        "",
        "a) 1963 b) 1/02/1964",
        "Kabul, Afghanistan",
        "Afghanistan",
        "Kabul, Afghanistan",
        "TAi.999 Title: Maulavi.",
        "Listed on 23 February 2001 (amended 2013)",
        "",
        "1988 (Taliban)",
        "6/02/2026",
        "Charter Regulation 2013",
        "TRUE",
        "TRUE",
        "FALSE",
        "FALSE"
    };
    private static final String[] SECOND = {
        "8a",
        "Abu Sample",
        "Individual",
        "Alias",
        "Weak",
        "a) 1963 b) 1/02/1964",
        "Kabul, Afghanistan",
        "Afghanistan",
        "Kabul, Afghanistan",
        "TAi.999 Title: Maulavi.",
        "Listed on 23 February 2001 (amended 2013)",
        "",
        "1988 (Taliban)",
        "6/02/2026",
        "Charter Regulation 2013",
        "TRUE",
        "TRUE",
        "FALSE",
        "FALSE"
    };
    private static final String[] SHIP = {
        "9",
        "Sample Star",
        "Vessel",
        "Primary Name",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "9074729",
        "Autonomous (Vessels)",
        "2025-06-18",
        "",
        "false",
        "",
        "",
        "true"
    };

    @Test
    void rowsOfOneReferenceAreOneEntry() throws IOException {
        check(ReadEdition.of(
                new DfatXlsxReader(),
                List.of(new SampleWorkbook()
                        .sheet("list", COLUMNS, FIRST, SECOND, SHIP)
                        .file("dfat.xlsx"))));
    }

    @Test
    void theCsvIsReadAsTheWorkbook() throws IOException {
        String csv = Stream.of(COLUMNS, FIRST, SECOND, SHIP)
                .map(row -> Stream.of(row).map(cell -> '"' + cell + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));

        check(ReadEdition.of(new DfatCsvReader(), "dfat.csv", csv));
    }

    @Test
    void jsonLinesAreReadAsTheWorkbook() throws IOException {
        check(ReadEdition.of(new DfatJsonReader(), "dfat.jsonl", """
                {"reference": "8", "entity_type": "person", "names": [{"text": "Ahmad Sample", "name_type": "Primary Name", "script": "Latn"}, {"text": "Abu Sample", "name_type": "Alias", "script": "Latn", "alias_strength": "Weak"}], "additional_info": "TAi.999 Title: Maulavi.", "sanction": {"listing_information": "Listed on 23 February 2001 (amended 2013)", "committees": "1988 (Taliban)", "control_date": "2026-02-06", "instrument": "Charter Regulation 2013", "targeted_financial_sanction": "true", "travel_ban": "true", "arms_embargo": "false"}, "dates_of_birth": [{"raw_value": "1963", "year": "1963", "precision": "year"}, {"raw_value": "1/02/1964"}], "places_of_birth": [{"raw_value": "Kabul", "country": "Kabul"}, {"raw_value": "Afghanistan", "country": "Afghanistan"}], "citizenships": ["Afghanistan"], "address": "Kabul, Afghanistan"}
                {"reference": "9", "entity_type": "vessel", "names": [{"text": "Sample Star", "name_type": "Primary Name"}], "imo_number": "9074729", "sanction": {"committees": "Autonomous (Vessels)", "maritime_restriction": "true"}}
                """));
    }

    private static void check(ReadEdition edition) {
        ListedParty person = edition.entry("8");
        assertThat(person.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(person.party().names())
                .extracting(PartyName::text, PartyName::type, PartyName::strength)
                .containsExactly(
                        tuple("Ahmad Sample", NameType.PRIMARY, AliasStrength.STRONG),
                        tuple("Abu Sample", NameType.ALIAS, AliasStrength.WEAK));
        assertThat(person.party().dates())
                .extracting("date")
                .containsExactly(PartialDate.year(1963), PartialDate.day(1964, 2, 1));
        assertThat(person.party().birthPlaces())
                .extracting("text", "country")
                .containsExactly(tuple("Kabul, Afghanistan", "AF"));
        assertThat(person.party().identifiers())
                .extracting("type", "value")
                .containsExactly(tuple(IdentifierType.UN_REFERENCE, "TAi.999"));
        assertThat(person.designations()).hasSize(1);
        assertThat(person.designations().get(0).measures()).containsExactly("asset freeze", "travel ban");
        assertThat(person.designations().get(0).programme()).isEqualTo("1988 (Taliban)");
        assertThat(person.designations().get(0).listedOn()).isEqualTo(PartialDate.day(2001, 2, 23));
        assertThat(person.designations().get(0).updatedOn()).isEqualTo(PartialDate.day(2026, 2, 6));
        assertThat(person.unread()).isEmpty();
        ListedParty ship = edition.entry("9");
        assertThat(ship.party().identifiers())
                .extracting("type", "value")
                .containsExactly(tuple(IdentifierType.IMO, "9074729"));
        assertThat(ship.designations().get(0).measures()).containsExactly("maritime restriction");
        assertThat(edition.info().entries()).isEqualTo(2);
    }

    @Test
    void theNumberOfAnotherPartyIsNotTheEntrysOwn() throws IOException {
        ListedParty entry = ReadEdition.of(
                        new DfatJsonReader(),
                        "dfat.jsonl",
                        "{\"reference\": \"9\", \"entity_type\": \"person\", \"names\": [{\"text\": \"Ben Sample\","
                                + " \"name_type\": \"Primary Name\"}], \"additional_info\": \"Leader of Sample (QDe.999).\","
                                + " \"sanction\": {\"committees\": \"1267\", \"targeted_financial_sanction\": \"true\"}}")
                .entry("9");

        assertThat(entry.party().identifiers()).isEmpty();
    }
}
