package dev.cordon.store.alert;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody does to an alert. Reason and comment are mandatory for all of it. */
public sealed interface AlertAction {

    String reason();

    String comment();

    /** What the audit calls it once it is done. */
    String kind();

    /**
     * The state that it leads to.
     *
     * @throws dev.cordon.store.value.StoreException {@code CONFLICT} if the way is closed from this state, {@code FORBIDDEN} if
     *     it is closed to this person, {@code INVALID} if reason or comment is missing
     */
    AlertState on(AlertState state, String by, Instant at);

    /**
     * Proposes a decision.
     *
     * @param exemptUntil until which day further hits of this customer on this subject should raise no alert; only for false
     *     positives of a customer; null for no exception
     */
    record Propose(
            Verdict verdict,
            String reason,
            String comment,
            @Nullable LocalDate exemptUntil) implements AlertAction {

        @Override
        public String kind() {
            return "alert.proposed";
        }

        @Override
        public AlertState on(AlertState state, String by, Instant at) {
            return state.propose(new Proposal(verdict, new Opinion(by, at, reason, comment), exemptUntil));
        }
    }

    /** Agrees with a proposal. */
    record Approve(String reason, String comment) implements AlertAction {

        @Override
        public String kind() {
            return "alert.approved";
        }

        @Override
        public AlertState on(AlertState state, String by, Instant at) {
            return state.approve(new Opinion(by, at, reason, comment));
        }
    }

    /** Does not agree with a proposal. */
    record Refuse(String reason, String comment) implements AlertAction {

        @Override
        public String kind() {
            return "alert.refused";
        }

        @Override
        public AlertState on(AlertState state, String by, Instant at) {
            return state.refuse(new Opinion(by, at, reason, comment));
        }
    }

    /** Takes one's own proposal back. */
    record Withdraw(String reason, String comment) implements AlertAction {

        @Override
        public String kind() {
            return "alert.withdrawn";
        }

        @Override
        public AlertState on(AlertState state, String by, Instant at) {
            return state.withdraw(new Opinion(by, at, reason, comment));
        }
    }

    /** Wants it looked at higher up. */
    record Escalate(String reason, String comment) implements AlertAction {

        @Override
        public String kind() {
            return "alert.escalated";
        }

        @Override
        public AlertState on(AlertState state, String by, Instant at) {
            return state.escalate(new Opinion(by, at, reason, comment));
        }
    }

    /** Takes a decision back, with the exception that came of it. */
    record Reopen(String reason, String comment) implements AlertAction {

        @Override
        public String kind() {
            return "alert.reopened";
        }

        @Override
        public AlertState on(AlertState state, String by, Instant at) {
            return state.reopen(new Opinion(by, at, reason, comment));
        }
    }
}
