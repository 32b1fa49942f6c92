package dev.cordon.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.Link;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.party.ftm.FtmEntity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedTiesTest {

    private static ListedParty entry(String id, String name, Link... links) {
        Designation designation = new Designation("OFAC", "SDGT", List.of("asset freeze"), null, null, null, null, id);
        Party party = Party.builder("ofac-sdn:" + id, PartyKind.ORGANISATION)
                .name(PartyName.primary(name))
                .build();
        return new ListedParty("ofac-sdn", id, party, List.of(designation), List.of(links), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Linked To | linked to | 1 | 2",
                "Parent company | owns or controls | 2 | 1",
                "Subsidiary | owns or controls | 1 | 2",
                "Current owner/operator | owns or controls | 2 | 1",
                "Owned or Controlled By | owns or controls | 2 | 1",
                "Acting for or on behalf of | acts for | 1 | 2",
                "Leader or official of | directs | 1 | 2",
                "A label that nobody knows | linked to | 1 | 2",
            })
    void aLabelSaysTheKindAndTheDirection(String label, String kind, String from, String to) {
        ListedParty one = entry("1", "Front Trading LLC", new Link(label, "HOLDING, Blue"));
        ListedParty two = entry("2", "Blue Holding");
        ListedNames names = new ListedNames();
        names.add(one);
        names.add(two);

        List<Tie> ties = new ListedTies(names).of(one);

        assertThat(ties).hasSize(1);
        assertThat(ties.get(0).kind().label()).isEqualTo(kind);
        assertThat(ties.get(0).from()).isEqualTo("ofac-sdn:" + from);
        assertThat(ties.get(0).to()).isEqualTo("ofac-sdn:" + to);
        assertThat(ties.get(0).source().quote()).isEqualTo(label + ": HOLDING, Blue");
    }

    @ParameterizedTest
    @CsvSource({"Somebody Else", "Blue Holdings"})
    void aNameThatNoEntryBearsStaysAName(String name) {
        ListedParty one = entry("1", "Front Trading LLC", new Link("Linked To", name));
        ListedNames names = new ListedNames();
        names.add(entry("2", "Blue Holding"));

        assertThat(new ListedTies(names).of(one)).extracting(Tie::to).containsExactly("name:" + name);
    }

    @ParameterizedTest
    @CsvSource({
        "Ownership,owner,asset,owns",
        "Directorship,director,organization,directs",
        "Family,person,relative,family of"
    })
    void edgesOfFollowTheMoneyAreTies(String schema, String from, String to, String kind) {
        FtmEntity edge = new FtmEntity(
                "e", schema, Map.of(from, List.of("a"), to, List.of("b"), "startDate", List.of("2020-01-01T00:00:00")));

        List<Tie> ties = FtmTies.of(edge, "test");

        assertThat(ties).hasSize(1);
        assertThat(ties.get(0).kind().label()).isEqualTo(kind);
        assertThat(ties.get(0).from() + ties.get(0).to()).isEqualTo("ab");
        assertThat(ties.get(0).since()).hasToString("2020-01-01");
        assertThatThrownBy(() -> FtmTies.of(new FtmEntity("e", schema, Map.of(from, List.of("a"))), "test"))
                .hasMessageContaining(to);
    }
}
