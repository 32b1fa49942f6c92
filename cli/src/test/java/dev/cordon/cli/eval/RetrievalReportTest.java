package dev.cordon.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Hit;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RetrievalReportTest {

    private static final Party LISTED = Party.builder("test:1", PartyKind.PERSON)
            .name(PartyName.primary("Ni Gaobin"))
            .build();
    private static final Hit HIT = new Hit(
            new ListedParty(
                    "test",
                    "1",
                    LISTED,
                    List.of(new Designation("TEST", "P1", List.of(), null, null, null, null, "1")),
                    List.of(),
                    List.of()),
            0.97,
            LISTED.names().get(0),
            List.of());
    private static final ScreeningQuery QUERY = new ScreeningQuery(
            "typo",
            Party.builder("query", null).name(PartyName.primary("Mi Kaopin")).build(),
            Optional.empty());
    private static final RetrievalEvaluation.Result RESULT = new RetrievalEvaluation.Result(
            Map.of("typo", new RetrievalTally(3, 4, 1, 1, 0, 1)), List.of(new RetrievalEvaluation.Loss(QUERY, HIT)));

    @Test
    void eachLossIsToldWithTheQueryAndTheEntry() {
        StringWriter text = new StringWriter();
        new RetrievalReport(RESULT, 5).table(new PrintWriter(text));

        assertThat(text.toString()).contains("0.250000", "lost: 'Mi Kaopin' finds test:1 at 0.9700", "Ni Gaobin; typo");
    }

    @Test
    void jsonListsNoMoreLossesThanAskedFor() {
        JsonNode all = new JsonMapper().readTree(new RetrievalReport(RESULT, 5).json());
        JsonNode none = new JsonMapper().readTree(new RetrievalReport(RESULT, 0).json());

        assertThat(all.get("errors").get(0).get("entry").asString()).isEqualTo("test:1");
        assertThat(all.get("lossRate").asDouble()).isEqualTo(0.25);
        assertThat(none.get("errors")).isEmpty();
        assertThat(none.get("lost").asInt()).isEqualTo(1);
    }
}
