package dev.cordon.cli;

import dev.cordon.store.Store;
import dev.cordon.store.alert.Alert;
import dev.cordon.store.alert.AlertFilter;
import java.util.List;
import java.util.Set;

/** Finds the alert that somebody means. */
final class AlertOfId {

    private AlertOfId() {}

    /**
     * The alert whose id this is or begins or ends so.
     *
     * @throws CommandFailure if there is none, or more than one
     */
    static Alert find(Store store, String id) {
        return store.alerts().find(id).orElseGet(() -> abbreviated(store, id));
    }

    private static Alert abbreviated(Store store, String part) {
        List<Alert> meant = store.alerts().list(new AlertFilter(Set.of(), null, null, null, null, 0, 1_000)).stream()
                .filter(alert -> alert.id().startsWith(part) || alert.id().endsWith(part))
                .toList();
        if (meant.size() == 1 && part.length() >= 4) {
            return meant.get(0);
        }
        throw new CommandFailure(
                meant.isEmpty()
                        ? "there is no alert '" + part + "'; 'cordon alerts list --all' tells which there are"
                        : "'" + part + "' does not say which of " + meant.size()
                                + " alerts is meant; give more of its id");
    }
}
