package dev.cordon.documents.dossier;

import dev.cordon.documents.claim.Named;
import dev.cordon.documents.claim.TextClaim;
import dev.cordon.documents.draft.DraftDesignation;
import dev.cordon.documents.mention.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a text says of everybody in it.
 *
 * @param reading   the mentions
 * @param names     all who are named, in the order of the text
 * @param claims    in the order of the text
 * @param holders   who has a role, the gravest first
 * @param drafts    designations that no list has yet
 * @param timeline  by date, undated lines last
 * @param conflicts with what is official
 */
public record ArticleDossier(
        Reading reading,
        List<Named> names,
        List<TextClaim> claims,
        List<RoleHolder> holders,
        List<DraftDesignation> drafts,
        List<Event> timeline,
        List<Conflict> conflicts) {

    public ArticleDossier {
        names = List.copyOf(names);
        claims = List.copyOf(claims);
        holders = List.copyOf(holders);
        drafts = List.copyOf(drafts);
        timeline = List.copyOf(timeline);
        conflicts = List.copyOf(conflicts);
    }

    /** Those who have the role. */
    public List<RoleHolder> with(Role role) {
        return holders.stream().filter(holder -> holder.all().contains(role)).toList();
    }

    public Optional<TextClaim> claim(String id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }
}
