package dev.cordon.documents.mention;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.screen.Hit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A party that a document mentions, with its entries on all lists.
 *
 * @param hits     one for each entry, that of the mention that fits best; best first
 * @param mentions in the order of the text
 */
public record MentionedParty(List<Hit> hits, List<Mention> mentions) {

    public MentionedParty {
        hits = List.copyOf(hits);
        mentions = List.copyOf(mentions);
    }

    /** The name of the entry that fits best. */
    public String name() {
        ListedParty entry = hits.get(0).entry();
        return entry.party().primaryName().orElse(entry.entryId());
    }

    /** Gathers mentions that share an entry; parties come in the order in which the text first names them. */
    static List<MentionedParty> of(List<Mention> mentions) {
        Map<String, Integer> partyOf = new LinkedHashMap<>();
        List<List<Mention>> groups = new ArrayList<>();
        for (Mention mention : mentions) {
            int party = groups.size();
            for (Hit hit : mention.hits()) {
                party = Math.min(party, partyOf.getOrDefault(hit.entry().party().id(), party));
            }
            if (party == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(party).add(mention);
            for (Hit hit : mention.hits()) {
                partyOf.putIfAbsent(hit.entry().party().id(), party);
            }
        }
        return groups.stream().map(MentionedParty::gather).toList();
    }

    private static MentionedParty gather(List<Mention> mentions) {
        Map<String, Hit> best = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            for (Hit hit : mention.hits()) {
                best.merge(hit.entry().party().id(), hit, (left, right) -> right.score() > left.score() ? right : left);
            }
        }
        List<Hit> hits = new ArrayList<>(best.values());
        hits.sort(HitBuilder.BEST_FIRST);
        return new MentionedParty(hits, mentions);
    }
}
