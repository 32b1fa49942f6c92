package dev.cordon.store.alert;

import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;

/**
 * Where an alert stands, and which ways lead on. Every way that a state does not name is closed.
 *
 * <pre>
 * Open ──propose──▶ Proposed ──approve, by another──▶ TrueMatch | FalsePositive
 *  │ ▲                │ │ ▲                                  │
 *  │ └─refuse, by another; withdraw, by the same             │
 *  └─escalate─▶ Escalated ──propose──┘                       │
 *  ▲──────────────────────── reopen ─────────────────────────┘
 * </pre>
 */
public sealed interface AlertState {

    AlertStatus status();

    /** Somebody says what it comes to. */
    default AlertState propose(Proposal proposal) {
        throw closed("be proposed for a decision");
    }

    /** A second person agrees. */
    default AlertState approve(Opinion opinion) {
        throw closed("be approved, since nothing is proposed");
    }

    /** A second person does not agree. */
    default AlertState refuse(Opinion opinion) {
        throw closed("be refused, since nothing is proposed");
    }

    /** Who proposed takes it back. */
    default AlertState withdraw(Opinion opinion) {
        throw closed("be withdrawn, since nothing is proposed");
    }

    /** Somebody wants it looked at higher up. */
    default AlertState escalate(Opinion opinion) {
        throw closed("be escalated");
    }

    /** A decision is no longer held to be right. */
    default AlertState reopen(Opinion opinion) {
        throw closed("be opened again, since it is not decided");
    }

    private StoreException closed(String what) {
        return new StoreException(Reason.CONFLICT, "an alert that is " + status().label() + " cannot " + what);
    }

    /** Nobody has said anything yet, or nothing that stood. */
    record Open() implements AlertState {

        @Override
        public AlertStatus status() {
            return AlertStatus.OPEN;
        }

        @Override
        public AlertState propose(Proposal proposal) {
            return new Proposed(proposal);
        }

        @Override
        public AlertState escalate(Opinion opinion) {
            return new Escalated(opinion);
        }
    }

    /** A decision waits for a second person. */
    record Proposed(Proposal proposal) implements AlertState {

        @Override
        public AlertStatus status() {
            return AlertStatus.PROPOSED;
        }

        @Override
        public AlertState approve(Opinion opinion) {
            requireAnother(opinion);
            return switch (proposal.verdict()) {
                case TRUE_MATCH -> new TrueMatch(proposal, opinion);
                case FALSE_POSITIVE -> new FalsePositive(proposal, opinion);
            };
        }

        @Override
        public AlertState refuse(Opinion opinion) {
            requireAnother(opinion);
            return new Open();
        }

        @Override
        public AlertState withdraw(Opinion opinion) {
            if (!opinion.by().equals(proposal.opinion().by())) {
                throw new StoreException(
                        Reason.FORBIDDEN,
                        "only " + proposal.opinion().by()
                                + ", whose proposal it is, can withdraw it; refuse it instead");
            }
            return new Open();
        }

        @Override
        public AlertState escalate(Opinion opinion) {
            return new Escalated(opinion);
        }

        private void requireAnother(Opinion opinion) {
            if (opinion.by().equals(proposal.opinion().by())) {
                throw new StoreException(
                        Reason.FORBIDDEN,
                        "nobody decides on his own proposal; somebody other than " + opinion.by() + " must");
            }
        }
    }

    /** Somebody higher up must look. */
    record Escalated(Opinion opinion) implements AlertState {

        @Override
        public AlertStatus status() {
            return AlertStatus.ESCALATED;
        }

        @Override
        public AlertState propose(Proposal proposal) {
            return new Proposed(proposal);
        }
    }

    /** Two people say that the customer is the listed party. */
    record TrueMatch(Proposal proposal, Opinion approval) implements AlertState {

        @Override
        public AlertStatus status() {
            return AlertStatus.TRUE_MATCH;
        }

        @Override
        public AlertState reopen(Opinion opinion) {
            return new Open();
        }
    }

    /** Two people say that the customer is somebody else. */
    record FalsePositive(Proposal proposal, Opinion approval) implements AlertState {

        @Override
        public AlertStatus status() {
            return AlertStatus.FALSE_POSITIVE;
        }

        @Override
        public AlertState reopen(Opinion opinion) {
            return new Open();
        }
    }
}
