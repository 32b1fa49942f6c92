package dev.cordon.core.screen.dossier;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.network.Tie;
import dev.cordon.core.network.actor.ActorGroup;
import dev.cordon.core.network.claim.Claim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one subject.
 *
 * @param id        its id in ties, such as {@code actor:apt31}
 * @param title     its name
 * @param actor     the records of the threat actor, or null if it is none
 * @param listed    designated parties: the subject itself, and those to which it is tied
 * @param others    parties that are not designated
 * @param namesakes list entries that bear one of its names without anything else that speaks for it
 * @param further   ties of the designated parties to others, as lists state them
 * @param claims    who said what of the subject and of the parties tied to it
 * @param timeline  incidents, the latest first
 * @param standing  what follows for the subject itself
 */
public record Dossier(
        String id,
        String title,
        @Nullable ActorGroup actor,
        List<TiedEntry> listed,
        List<TiedParty> others,
        List<ListedParty> namesakes,
        List<Tie> further,
        List<Claim> claims,
        List<TimelineItem> timeline,
        Standing standing) {

    public Dossier {
        listed = List.copyOf(listed);
        others = List.copyOf(others);
        namesakes = List.copyOf(namesakes);
        further = List.copyOf(further);
        claims = List.copyOf(claims);
        timeline = List.copyOf(timeline);
    }
}
