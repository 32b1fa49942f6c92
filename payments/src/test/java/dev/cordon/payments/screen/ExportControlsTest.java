package dev.cordon.payments.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExportControlsTest {

    @Test
    void licencesAndBansOfExportAskNothingOfMoney() {
        assertThat(ExportControls.areAllOf(listedUnder("export licence requirement", "export ban")))
                .isTrue();
        assertThat(ExportControls.areAllOf(listedUnder("defence trade ban"))).isTrue();
    }

    @Test
    void oneFreezeOrUnknownMeasureIsEnoughToAsk() {
        assertThat(ExportControls.areAllOf(listedUnder("export ban", "asset freeze")))
                .isFalse();
        assertThat(ExportControls.areAllOf(listedUnder("travel ban"))).isFalse();
        assertThat(ExportControls.areAllOf(entry(List.of(designation(List.of())))))
                .isFalse();
    }

    private static ListedParty listedUnder(String... measures) {
        return entry(Stream.of(measures)
                .map(measure -> designation(List.of(measure)))
                .toList());
    }

    private static Designation designation(List<String> measures) {
        return new Designation("US", "programme", measures, null, null, null, null, "reference");
    }

    private static ListedParty entry(List<Designation> designations) {
        Party party = Party.builder("test:1", PartyKind.PERSON)
                .name(PartyName.primary("Jane Roe"))
                .build();
        return new ListedParty("test", "1", party, designations, List.of(), List.of());
    }
}
