package dev.cordon.lists.read.uk;

import static dev.cordon.lists.read.uk.UkFixture.designation;
import static dev.cordon.lists.read.uk.UkFixture.name;
import static dev.cordon.lists.read.uk.UkFixture.named;
import static dev.cordon.lists.read.uk.UkFixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cordon.core.listing.Link;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.ReadEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ships of the UK list: what is told of a hull, and names with its number in them. */
class UkShipsAreReadTest {

    @Test
    void factsOfAShip() throws Exception {
        String ship = "<ShipDetails><Ship><IMONumbers><IMONumber>IMO9562233</IMONumber></IMONumbers>"
                + "<CurrentOwnerOperators><CurrentOwnerOperator>Owner</CurrentOwnerOperator></CurrentOwnerOperators>"
                + "<PreviousOwnerOperators><PreviousOwnerOperator>Before</PreviousOwnerOperator></PreviousOwnerOperators>"
                + "<CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Panama</CurrentBelievedFlagOfShip>"
                + "</CurrentBelievedFlagOfShips><PreviousFlags><PreviousFlag>Comoros</PreviousFlag></PreviousFlags>"
                + "<TypeOfShipDetails><TypeOfShip>Bulk carrier</TypeOfShip></TypeOfShipDetails><TonnageOfShipDetails>"
                + "<TonnageOfShip>5,000</TonnageOfShip></TonnageOfShipDetails><YearsBuilt><YearBuilt>1998</YearBuilt>"
                + "</YearsBuilt><HINs><HIN>H1</HIN></HINs></Ship></ShipDetails>";

        ReadEdition uk = read(named("X1", "Ship", ship));
        ListedParty entry = uk.entry("X1");

        assertThat(uk.info().unread()).isEmpty();
        assertThat(entry.kind()).isEqualTo(PartyKind.VESSEL);
        assertThat(entry.links())
                .containsExactly(
                        new Link("Current owner/operator", "Owner"), new Link("Previous owner/operator", "Before"));
        assertThat(entry.party().countries())
                .containsExactly(
                        new CountryFact(CountryRole.FLAG, "PA", "Panama"),
                        new CountryFact(CountryRole.FORMER_FLAG, "KM", "Comoros"));
        assertThat(entry.party().identifiers()).extracting(Identifier::value).containsExactly("9562233", "H1");
        assertThat(entry.party().dates().get(0).date()).isEqualTo(PartialDate.year(1998));
        assertThat(entry.party().details())
                .contains(new Detail("Type of ship", "Bulk carrier"), new Detail("Tonnage of ship", "5,000"));
    }

    @ParameterizedTest
    @CsvSource({
        "IMO 9074729 (\"SPECIMEN STAR\"), SPECIMEN STAR",
        "IMO 9074729 SPECIMEN STAR, SPECIMEN STAR",
        "IMO 9074729, IMO 9074729"
    })
    void aShipMayBeNamedWithItsNumber(String printed, String name) throws Exception {
        Party ship = read(designation("X1", "Ship", "<Names>" + name("", printed, "Primary Name", "") + "</Names>"))
                .entry("X1")
                .party();

        assertThat(ship.names()).extracting(PartyName::text).containsExactly(name);
        assertThat(ship.identifiers())
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(tuple(IdentifierType.IMO, "9074729"));
    }
}
