package dev.cordon.core.screen;

import dev.cordon.core.party.PartyKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a policy: from which score on an entry is decided so.
 *
 * @param decision {@link Decision#REVIEW} or {@link Decision#MATCH}
 * @param kind     the kind of listed party to which the rule is limited, or null for all
 * @param listId   the list to which the rule is limited, such as {@code ofac-sdn}, or null for all
 * @param score    the threshold, above 0 and at most 1
 */
public record ThresholdRule(
        Decision decision,
        @Nullable PartyKind kind,
        @Nullable String listId,
        double score) {

    public ThresholdRule {
        if (decision == Decision.CLEAR) {
            throw new IllegalArgumentException("what is below all thresholds is clear; there is none for it");
        }
        if (!(score > 0 && score <= 1)) {
            throw new IllegalArgumentException("a threshold must be above 0 and at most 1, not " + score);
        }
    }

    /** A rule for all kinds and lists. */
    public static ThresholdRule of(Decision decision, double score) {
        return new ThresholdRule(decision, null, null, score);
    }

    /** Whether the rule speaks of entries of this kind on this list. */
    boolean covers(PartyKind asked, @Nullable String list) {
        return (kind == null || kind == asked) && (listId == null || listId.equals(list));
    }

    /** Whether both rules speak of the same entries and the same decision. */
    boolean hasScopeOf(ThresholdRule other) {
        return decision == other.decision && kind == other.kind && Objects.equals(listId, other.listId);
    }

    /** A list tells more than a kind, both together more than either. */
    int precision() {
        return (listId == null ? 0 : 2) + (kind == null ? 0 : 1);
    }

    /** The left side of the line in a policy file, such as {@code review for person on ofac-sdn}. */
    public String key() {
        return decision.label()
                + (kind == null ? "" : " for " + kind.label())
                + (listId == null ? "" : " on " + listId);
    }
}
