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

    private static final int NEAR = 30;

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
    static List<MentionedParty> of(List<Mention> mentions, String text) {
        Map<String, Integer> partyOf = new LinkedHashMap<>();
        List<List<Mention>> groups = new ArrayList<>();
        Mention before = null;
        for (Mention mention : mentions) {
            int party = groups.size();
            if (before != null && isInBrackets(before, mention, text)) {
                party = Math.min(
                        party,
                        partyOf.getOrDefault(before.best().entry().party().id(), party));
            }
            before = mention;
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

    /** "Islamic State of Iraq and al-Sham (ISIS)": what stands in brackets behind a name is a name of the same. */
    private static boolean isInBrackets(Mention name, Mention acronym, String text) {
        int from = name.end();
        int to = acronym.start();
        boolean near =
                to > from && to - from <= NEAR && acronym.end() < text.length() && text.charAt(acronym.end()) == ')';
        return near
                && text.charAt(to - 1) == '('
                && text.substring(from, to).chars().noneMatch(c -> c == '.' || c == ';' || c == ',');
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
