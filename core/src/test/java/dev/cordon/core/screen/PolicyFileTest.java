package dev.cordon.core.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.testkit.CaseFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {

    private static final Set<String> LISTS = Set.of("home-list", "other-list");
    private static final String HOUSE = CaseFile.text(PolicyFileTest.class, "house.policy");
    static final List<String> SHIPPED = Policy.SHIPPED;

    static Stream<List<String>> decisions() {
        return CaseFile.rows(PolicyFileTest.class, "house-decisions.tsv", 4);
    }

    static Stream<List<String>> faults() {
        return CaseFile.rows(PolicyFileTest.class, "policy-faults.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void theMostParticularThresholdDecides(List<String> row) {
        Policy policy = PolicyFile.read(HOUSE, "house.policy", LISTS);
        ListedParty entry = entry(PartyKind.ofLabel(row.get(0)), row.get(1));
        Decision decision = policy.decide(entry, Double.parseDouble(row.get(2)));
        assertThat(decision.label()).isEqualTo(row.get(3));
    }

    private static ListedParty entry(PartyKind kind, String list) {
        Party party = Party.builder(list + ":1", kind)
                .name(PartyName.primary("Anybody"))
                .build();
        Designation designation =
                new Designation("TEST", "P1", List.of("asset freeze"), null, null, null, null, party.id());
        return new ListedParty(list, "1", party, List.of(designation), List.of(), List.of());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultsAreToldWithTheirLine(List<String> row) {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyFile.read(HOUSE + row.get(0) + "\n", "house.policy", LISTS))
                .withMessageStartingWith("house.policy, " + row.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "score", "review", "match", "weak alias alone"})
    void whatIsMissingIsTold(String key) {
        String cut = HOUSE.lines()
                .filter(line -> !line.replaceAll("\\s+=.*", "").equals(key))
                .reduce("", (text, line) -> text + line + "\n");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyFile.read(cut, "house.policy", LISTS))
                .withMessageStartingWith("house.policy: there is no line '" + key + " = …'");
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void cordonsOwnPoliciesCanBeCopied(String name) {
        Policy shipped = Policy.shipped(name);
        assertThat(shipped.name()).isEqualTo(name);
        assertThat(PolicyFile.read(PolicyFile.shippedText(name), name, Set.of()))
                .isEqualTo(shipped);
    }

    @Test
    void theHashIsOfTheRulesAndNothingElse() {
        Policy house = PolicyFile.read(HOUSE, "house.policy", LISTS);
        Policy remarked = PolicyFile.read("# more\r\n" + HOUSE.replace("0.50", "0.5"), "house.policy", LISTS);
        Policy changed = PolicyFile.read(HOUSE.replace("0.97", "0.98"), "house.policy", LISTS);
        assertThat(remarked.hash()).isEqualTo(house.hash()).matches("[0-9a-f]{64}");
        assertThat(changed.hash()).isNotEqualTo(house.hash());
        assertThat(house.withReview(0.7).hash()).isNotEqualTo(house.hash());
    }

    @Test
    void anotherReviewThresholdHoldsForAllEntriesAndIsNeverAboveTheMatch() {
        Policy policy = PolicyFile.read(HOUSE, "house.policy", LISTS).withReview(0.9);
        assertThat(policy.leastReview()).isEqualTo(0.9);
        assertThat(policy.decide(entry(PartyKind.VESSEL, "home-list"), 0.9)).isEqualTo(Decision.MATCH);
        assertThat(policy.decide(entry(PartyKind.VESSEL, "home-list"), 0.89)).isEqualTo(Decision.CLEAR);
        assertThat(policy.name()).isEqualTo("house-2026/review=0.9");
    }
}
