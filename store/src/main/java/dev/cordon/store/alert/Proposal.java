package dev.cordon.store.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision that waits for a second person.
 *
 * @param verdict     what it would come to
 * @param opinion     whose it is and why
 * @param exemptUntil until which day an exception is asked for with it; null for none
 */
public record Proposal(
        Verdict verdict, Opinion opinion, @Nullable LocalDate exemptUntil) {}
