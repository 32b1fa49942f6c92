package dev.cordon.core.screen.dossier;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.network.ReasonText;
import dev.cordon.core.network.Tie;
import dev.cordon.core.network.actor.ActorDirectory;
import dev.cordon.core.network.actor.ActorKey;
import dev.cordon.core.network.actor.ThreatActor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which threat actors the statements of reasons of an entry name. */
final class NamedActors {

    private final Set<String> keys = new LinkedHashSet<>();
    private final ReasonText reasons = new ReasonText();

    NamedActors(ActorDirectory directory) {
        for (ThreatActor actor : directory.actors()) {
            keys.addAll(actor.keys());
        }
    }

    /** The ties to them, each to {@code actor:} and the key of the name that stands there. */
    List<Tie> in(ListedParty entry) {
        List<Tie> ties = new ArrayList<>();
        for (Designation designation : entry.designations()) {
            boolean cyber = designation.programme().toLowerCase(Locale.ROOT).contains("cyber");
            ties.addAll(reasons.ties(entry, designation, (party, name) -> {
                String key = ActorKey.of(name);
                boolean named = keys.contains(key)
                        && (cyber || ActorKey.isNumbered(key))
                        && Character.isUpperCase(name.codePointAt(0));
                return named ? List.of("actor:" + key) : List.of();
            }));
        }
        return List.copyOf(ties);
    }
}
