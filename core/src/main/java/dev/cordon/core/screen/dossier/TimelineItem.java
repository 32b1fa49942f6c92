package dev.cordon.core.screen.dossier;

import dev.cordon.core.network.claim.Claim;
import dev.cordon.core.network.claim.Incident;
import java.util.List;

/**
 * An incident as a dossier sees it.
 *
 * @param incident what happened
 * @param said     claims that the subject, or a party tied to it, did it
 * @param others   claims that say so of somebody else
 * @param denials  claims against any of them
 */
public record TimelineItem(Incident incident, List<Claim> said, List<Claim> others, List<Claim> denials) {

    public TimelineItem {
        said = List.copyOf(said);
        others = List.copyOf(others);
        denials = List.copyOf(denials);
    }

    /** Whether an authority or a court, and not only a journalist or vendor, says that the subject did it. */
    public boolean isOfficial() {
        return said.stream().anyMatch(claim -> switch (claim.source().role()) {
            case OFFICIAL, COURT -> true;
            case VENDOR, MEDIA, SUBJECT, USER -> false;
        });
    }
}
