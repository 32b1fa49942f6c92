package dev.cordon.documents.mention;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.match.Score;
import dev.cordon.core.name.TokenRarity;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.Screening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Screens the words of mentions, so that a document is judged as a customer of that name would be: with the same score, under
 * the same policy. One reading's; the same words are screened once.
 */
final class HitBuilder {

    static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt((Hit hit) -> -Score.total(hit.evidence()))
            .thenComparing(hit -> hit.entry().party().id());

    /** Names of very many entries are told by their first ones. */
    private static final int MOST_HITS = 60;

    private static final int UNMISTAKABLE = 1250;
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_SCREENED = 20_000;

    private final Screener screener;
    private final Screener near;
    private final Map<Integer, ListedParty> entries;
    private final Map<String, Map<String, Hit>> screened;

    /**
     * @param near     the same with a lower threshold
     * @param entries  those of the watchlist that were read before, shared like what follows
     * @param screened what was screened before, shared by readings of one watchlist
     */
    HitBuilder(
            Screener screener,
            Screener near,
            Map<Integer, ListedParty> entries,
            Map<String, Map<String, Hit>> screened) {
        this.screener = screener;
        this.entries = entries;
        this.screened = screened;
        this.near = near;
    }

    ListedParty entry(int number) {
        ListedParty known = entries.get(number);
        if (known == null) {
            known = watchlist().entry(number);
            if (entries.size() < MOST_ENTRIES) {
                entries.put(number, known);
            }
        }
        return known;
    }

    private Watchlist watchlist() {
        return screener.watchlist();
    }

    /** The hit of words that stand for a name of an entry; empty if a screening of these words would not find it. */
    Optional<Hit> byName(ListedName name, String text) {
        String id = entry(name.entry()).party().id();
        return Optional.ofNullable(
                known("n" + text, any -> screen(screener, nameQuery(text))).get(id));
    }

    /**
     * The hit of words that leave out part of a name but tell the party from others. Where a customer of that name would be
     * clear, the score says so, and a remark why the article's words are shown nevertheless.
     */
    Optional<Hit> byPart(ListedName name, String text) {
        Optional<Hit> hit = byName(name, text);
        if (hit.isPresent() || !isUnmistakable(name)) {
            return hit;
        }
        String id = entry(name.entry()).party().id();
        Hit found = known("p" + text, any -> screen(near, nameQuery(text))).get(id);
        return Optional.ofNullable(found)
                .map(weak -> remarked(
                        weak,
                        new Evidence(
                                "policy",
                                text,
                                "",
                                0,
                                "below the policy's threshold; shown since"
                                        + " these words of the name stand on no other entry")));
    }

    /** A word as rare as "Xiaoruizhi" stands on no other entry; "Lakes" may. */
    private static boolean isUnmistakable(ListedName name) {
        return name.slots().stream()
                .anyMatch(
                        slot -> slot.required() && slot.isDistinctive() && TokenRarity.of(slot.word()) >= UNMISTAKABLE);
    }

    /** The hit of a number or code that an entry carries. */
    Optional<Hit> byIdentifier(int number, Identifier identifier) {
        PartyKind open = null;
        Party party = Party.builder("mention", open).identifier(identifier).build();
        Map<String, Hit> hits = known(
                "i" + identifier.type() + identifier.normalised(),
                any -> screen(screener, new Query(party, MOST_HITS, false)));
        return Optional.ofNullable(hits.get(entry(number).party().id()));
    }

    private Map<String, Hit> known(String key, Function<String, Map<String, Hit>> screening) {
        Map<String, Hit> hits = screened.get(key);
        if (hits == null) {
            hits = screening.apply(key);
            if (screened.size() < MOST_SCREENED) {
                screened.put(key, hits);
            }
        }
        return hits;
    }

    private static Query nameQuery(String text) {
        return Query.ofName(text).withLimit(MOST_HITS);
    }

    private static Map<String, Hit> screen(Screener asked, Query query) {
        Map<String, Hit> byId = new HashMap<>();
        Screening screening = asked.screen(query);
        screening.heldBack().forEach(hit -> byId.put(hit.entry().party().id(), hit));
        screening.hits().forEach(hit -> byId.put(hit.entry().party().id(), hit));
        return byId;
    }

    /** The hit that a short form inherits from the fuller name for which it stands. */
    static Hit inherited(Hit fuller, String text, String reason) {
        PartyName matched = fuller.matchedName();
        String listed = fuller.entry().party().primaryName().orElse("");
        return with(fuller, matched, new Evidence("short form", text, listed, 0, reason));
    }

    /** The same hit with a remark that weighs nothing. */
    static Hit remarked(Hit hit, Evidence remark) {
        return with(hit, hit.matchedName(), remark);
    }

    private static Hit with(Hit hit, @org.jspecify.annotations.Nullable PartyName matched, Evidence remark) {
        List<Evidence> evidence = new ArrayList<>(hit.evidence());
        evidence.add(remark);
        return new Hit(hit.entry(), hit.score(), matched, evidence, hit.subject());
    }
}
