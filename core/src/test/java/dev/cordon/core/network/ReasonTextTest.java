package dev.cordon.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sentences tie the party that they are about, John DOE, to the group Red Fox or the firm Acme Ltd. */
class ReasonTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "John DOE is associated with Red Fox and was involved in relevant cyber activity. | associated with",
                "John DOE, a member of Red Fox, is or has been involved. | member of",
                "John DOE, a senior member of the Grey Owl Group (AKA Red Fox), prepared campaigns. | member of",
                "John DOE, known in cyber security circles as Red Fox, was involved. | alias of",
                "DOE acted on behalf of Red Fox. | acts for",
                "John DOE is the director of Acme Ltd. | directs",
                "John DOE works for Acme Ltd. | employed by",
                "Nothing was shown. In 2020 Red Fox attacked. | linked to",
                "John DOE is owned or controlled directly or indirectly by Acme Ltd. | owns or controls",
            })
    void isReadWithTheSentenceAsItsSource(String reasons, String kind) {
        Designation designation =
                new Designation("UK", "Cyber", List.of("asset freeze"), null, null, null, reasons, "CYB0001");
        Party party = Party.builder("uk:1", PartyKind.PERSON)
                .name(PartyName.primary("John DOE"))
                .build();
        ListedParty entry = new ListedParty("uk", "1", party, List.of(designation), List.of(), List.of());

        List<Tie> ties = new ReasonText()
                .ties(
                        entry,
                        designation,
                        (self, name) -> List.of("Red Fox", "Acme Ltd").contains(name) ? List.of("x") : List.of());

        assertThat(ties).hasSize(1);
        assertThat(ties.get(0).kind().label()).isEqualTo(kind);
        assertThat(reasons).contains(ties.get(0).source().quote());
        assertThat(ties.get(0).source().title()).contains("CYB0001");
        assertThat(ties.get(0).from()).isEqualTo(kind.equals("owns or controls") ? "x" : "uk:1");
    }

    @ParameterizedTest
    @CsvSource({"John DOE was involved in relevant activity.", "red foxes live in the wood.", "''"})
    void whoIsNotNamedIsNotTied(String reasons) {
        Designation designation =
                new Designation("UK", "Cyber", List.of("asset freeze"), null, null, null, reasons, "CYB0001");
        Party party = Party.builder("uk:1", PartyKind.PERSON)
                .name(PartyName.primary("John DOE"))
                .build();
        ListedParty entry = new ListedParty("uk", "1", party, List.of(designation), List.of(), List.of());

        assertThat(new ReasonText()
                        .ties(entry, designation, (self, name) -> name.equals("Red Fox") ? List.of("x") : List.of()))
                .isEmpty();
    }
}
