package dev.cordon.payments.repeat;

import dev.cordon.payments.screen.PaymentDecision;

/**
 * A decision in the light of those before.
 *
 * @param decision held, if the message is a held one resubmitted or bears the number of another
 * @param isRepeat whether the same message was decided before, so that nothing new is to be done
 */
public record Recognised(PaymentDecision decision, boolean isRepeat) {}
