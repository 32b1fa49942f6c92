package dev.cordon.core.party.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FollowTheMoneyTest {

    @Test
    void propertiesBecomeFacts() {
        Party party = FtmReader.party(new FtmEntity(
                "q1",
                "Person",
                Map.of(
                        "alias", List.of("Gao Bin Ni"),
                        "birthDate", List.of("1985-10-27T00:00:00", "unknown"),
                        "country", List.of("gb-sct"),
                        "innCode", List.of("7707083893"),
                        "name", List.of("Ni Gaobin"),
                        "weakAlias", List.of("Bin"))));

        assertThat(party.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(party.names()).extracting(PartyName::text).containsExactly("Ni Gaobin", "Gao Bin Ni", "Bin");
        assertThat(party.names()).extracting(PartyName::isWeak).containsExactly(false, false, true);
        assertThat(party.dates()).extracting(DateFact::date).hasToString("[1985-10-27]");
        assertThat(party.countries()).extracting(CountryFact::code).containsExactly("GB");
        assertThat(party.identifiers()).extracting(Identifier::type).containsExactly(IdentifierType.INN);
        assertThat(party.details()).hasToString("[Detail[label=birthDate, value=unknown]]");
    }

    @Test
    void aNameIsMadeOfItsPartsOnlyWhereThereIsNone() {
        Map<String, List<String>> parts = Map.of("firstName", List.of("Gaobin"), "lastName", List.of("Ni"));

        Party party = FtmReader.party(new FtmEntity("q1", "LegalEntity", parts));

        assertThat(party.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(party.primaryName()).contains("Gaobin Ni");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        FtmEntity vessel = new FtmEntity(
                "v",
                "Vessel",
                Map.of(
                        "buildDate", List.of("1999"),
                        "flag", List.of("ir"),
                        "imoNumber", List.of("IMO 9187629"),
                        "name", List.of("ARTIN"),
                        "previousName", List.of("IRAN ARTIN")));

        assertThat(FtmWriter.entity(FtmReader.party(vessel))).isEqualTo(vessel);
    }
}
