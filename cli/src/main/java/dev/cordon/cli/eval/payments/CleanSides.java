package dev.cordon.cli.eval.payments;

import dev.cordon.cli.eval.payments.Draft.Side;

/** Two parties whom nobody lists. */
final class CleanSides {

    static final Side DEBTOR =
            new Side("Jane Doe", "1 Main Street", "Leeds", "GB", "GB82WEST12345698765432", "BARCGB22");
    static final Side CREDITOR =
            new Side("Erika Mustermann", "Heidestrasse 17", "Koeln", "DE", "DE89370400440532013000", "DEUTDEFF");

    private CleanSides() {}

    static Side named(Side side, String name) {
        return new Side(name, side.street(), side.town(), side.country(), side.account(), side.bic());
    }
}
