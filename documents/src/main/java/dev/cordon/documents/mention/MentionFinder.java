package dev.cordon.documents.mention;

import dev.cordon.core.index.NameLookup;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Screener;
import dev.cordon.documents.Document;
import dev.cordon.documents.term.TermMention;
import dev.cordon.documents.term.TermScan;
import dev.cordon.documents.term.TermTable;
import dev.cordon.documents.text.Blanks;
import dev.cordon.documents.text.Sentences;
import dev.cordon.documents.text.TakenWords;
import dev.cordon.documents.text.Vocabulary;
import dev.cordon.documents.text.WordRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Finds the designated parties of a watchlist in documents. Immutable as far as callers can tell, and safe for many threads.
 *
 * <pre>{@code
 * Document document = new DocumentReader().read("article.html", stream);
 * Reading reading = MentionFinder.over(watchlist).read(document);
 * reading.mentions().forEach(mention -> …);
 * }</pre>
 *
 * <p>Each word of the text is looked up in the watchlist; where it marks a listed name, the other words of that name must
 * stand around it. Legal forms, the general words at the end of a company's name and middle names may be missing where the
 * rest tells the party from others. Time grows with the length of the text.
 */
public final class MentionFinder {

    /** What an article leaves out of a company's name can cost more than half of the score. */
    private static final double NEAR = 0.0572;

    private final Screener screener;
    private final ListedNames names;
    private final TermTable terms;
    private final Screener near;
    private final Map<Integer, ListedParty> entries = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Hit>> screened = new ConcurrentHashMap<>();
    private final Vocabulary vocabulary = new Vocabulary();

    private MentionFinder(Screener screener, TermTable terms) {
        this.screener = screener;
        double least = Math.min(NEAR, screener.policy().leastReview());
        this.near = Screener.over(screener.watchlist(), screener.policy().withReview(least));
        this.names = new ListedNames(screener.watchlist(), vocabulary);
        this.terms = terms;
    }

    /** Finds parties under the balanced policy, and the terms of the tables. */
    public static MentionFinder over(Watchlist watchlist) {
        return over(Screener.over(watchlist), TermTable.withoutActors());
    }

    /** Finds the parties that the screener would find under their words, and the terms. */
    public static MentionFinder over(Screener screener, TermTable terms) {
        return new MentionFinder(screener, terms);
    }

    /** The mentions in a document. The same document and watchlist give the same reading, on any thread. */
    public Reading read(Document document) {
        return read(document, words(document));
    }

    /** The words of a document, for whoever needs them after the mentions were found. */
    public WordRun words(Document document) {
        return new WordRun(document.text(), vocabulary);
    }

    /** The same with {@linkplain #words the document's words}. */
    public Reading read(Document document, WordRun words) {
        String text = document.text();
        Watchlist watchlist = names.watchlist();
        NameEdges edges = new NameEdges(words, terms);
        MatchRules rules = new MatchRules(words, new NameLookup(watchlist), terms, edges);
        TakenWords taken = new TakenWords();
        HitBuilder hits = new HitBuilder(screener, near, entries, screened);

        List<Match> matches = new ArrayList<>(new NameScan(names, words).run());
        matches.removeIf(match -> !rules.isMention(match));
        matches = new Namesakes(watchlist, words, rules, edges).meant(matches);
        List<Finding> found = new ArrayList<>(new NameFindings(text, hits, taken).of(matches));
        found.addAll(new TornNames(names, words, edges, taken, hits).of(found));
        found.addAll(new ShortForms(text, words, edges, taken).of(found));
        found.addAll(new IdentifierScan(watchlist, words, hits, taken).run());

        List<TermMention> named = new TermScan(terms, text, words, taken).run();

        Sentences sentences = new Sentences(text);
        List<Mention> mentions = found.stream()
                .map(finding -> mention(finding, text, sentences))
                .sorted(Comparator.comparing(mention -> mention.parts().get(0)))
                .toList();
        return new Reading(Screener.ENGINE, screener.policy(), watchlist.info(), document, mentions, named);
    }

    private static Mention mention(Finding finding, String text, Sentences sentences) {
        String words = finding.parts().stream()
                .map(part -> Blanks.collapse(text, part.start(), part.end()))
                .collect(Collectors.joining(" … "));
        String sentence = finding.parts().stream()
                .map(part -> sentences.around(part.start(), part.end()))
                .distinct()
                .collect(Collectors.joining(" … "));
        return new Mention(finding.kind(), finding.parts(), words, sentence, finding.hits());
    }
}
