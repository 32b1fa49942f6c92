package dev.cordon.store.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.store.value.StoreException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EveryWayOfAnAlertTest {

    private static final Instant THEN = Instant.parse("2026-11-20T09:00:00Z");

    @ParameterizedTest
    @CsvFileSource(resources = "alert-ways.tsv", delimiter = '\t', numLinesToSkip = 1)
    void leadsWhereTheTableSays(String state, String action, String by, String leadsTo) {
        assertThat(outcome(state(state), action(action), by)).isEqualTo(leadsTo);
    }

    private static String outcome(AlertState from, AlertAction action, String by) {
        try {
            return action.on(from, by, THEN).status().label();
        } catch (StoreException refused) {
            return switch (refused.reason()) {
                case CONFLICT -> "closed";
                case FORBIDDEN -> "forbidden";
                case INVALID, NOT_FOUND, OVERLOADED, FULL, UNAVAILABLE ->
                    refused.reason().toString();
            };
        }
    }

    private static AlertState state(String label) {
        Opinion first = new Opinion("ann", THEN, "reason", "comment");
        Opinion second = new Opinion("bob", THEN, "reason", "comment");
        Proposal match = new Proposal(Verdict.TRUE_MATCH, first, null);
        return switch (AlertStatus.ofLabel(label)) {
            case OPEN -> new AlertState.Open();
            case PROPOSED -> new AlertState.Proposed(match);
            case ESCALATED -> new AlertState.Escalated(first);
            case TRUE_MATCH -> new AlertState.TrueMatch(match, second);
            case FALSE_POSITIVE ->
                new AlertState.FalsePositive(new Proposal(Verdict.FALSE_POSITIVE, first, null), second);
        };
    }

    private static AlertAction action(String word) {
        return switch (word) {
            case "propose" -> new AlertAction.Propose(Verdict.TRUE_MATCH, "reason", "comment", null);
            case "approve" -> new AlertAction.Approve("reason", "comment");
            case "refuse" -> new AlertAction.Refuse("reason", "comment");
            case "withdraw" -> new AlertAction.Withdraw("reason", "comment");
            case "escalate" -> new AlertAction.Escalate("reason", "comment");
            case "reopen" -> new AlertAction.Reopen("reason", "comment");
            default -> throw new IllegalArgumentException(word);
        };
    }
}
