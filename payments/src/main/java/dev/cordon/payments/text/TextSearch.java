package dev.cordon.payments.text;

import dev.cordon.core.index.Candidate;
import dev.cordon.core.index.CandidateSearch;
import dev.cordon.core.index.PassageSearch;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.match.Alphabets;
import dev.cordon.core.match.Evidence;
import dev.cordon.core.match.MatchWeights;
import dev.cordon.core.match.NameContext;
import dev.cordon.core.match.NameMatcher;
import dev.cordon.core.match.PartyNameMatcher;
import dev.cordon.core.match.Prior;
import dev.cordon.core.match.Score;
import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.AskedNames;
import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.TokenRole;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Decision;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Policy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Searches free text for listed names under the same evidence as any screening. The index gives the stretches in which a
 * name may stand; each is weighed against its entry. Weak aliases are not searched for (OFAC FAQ 122 to 125).
 *
 * <p>Holds scratch space: one instance serves one thread.
 */
public final class TextSearch {

    private static final int OVERLAP = 8;
    private static final int MOST_WEIGHED = 400;
    private static final int MOST_REMEMBERED = 20_000;

    private final Watchlist watchlist;
    private final Policy policy;
    private final MatchWeights weights = MatchWeights.shipped();
    private final Evidence prior = Prior.SEARCH.evidence(weights);
    private final PassageSearch passages;
    private final CandidateSearch candidates;
    private final NameMatcher matcher = new NameMatcher(weights);
    private final PartyNameMatcher tempering = new PartyNameMatcher(weights);
    private final TextRules rules;
    private final UnspacedSearch unspaced;
    /** The words of the entries that texts led to last. */
    private final Map<Integer, ListedWords> words = new HashMap<>();

    private final TextsOfNobody nobody = new TextsOfNobody();
    /** Whether a name with a number was looked at, so that the text's numbers matter. */
    private boolean numbersMatter;
    /** The same of a name with a long number. */
    private boolean longNumbersMatter;

    public TextSearch(Watchlist watchlist, Policy policy) {
        this.watchlist = watchlist;
        this.policy = policy;
        this.passages = new PassageSearch(watchlist, weights);
        this.candidates = new CandidateSearch(watchlist, weights);
        this.rules = new TextRules(watchlist);
        this.unspaced = new UnspacedSearch(watchlist);
    }

    /** The parties that the text names, each once, best first. */
    public List<TextHit> search(TextWords text) {
        if (nobody.contains(text)) {
            return List.of();
        }
        numbersMatter = false;
        longNumbersMatter = false;
        List<TextHit> found = searchAll(text);
        if (found.isEmpty() && !longNumbersMatter) {
            nobody.add(text, numbersMatter ? TextsOfNobody.LONG_NUMBER : 1);
        }
        return found;
    }

    private List<TextHit> searchAll(TextWords text) {
        Map<Integer, TextHit> best = new TreeMap<>();
        List<Integer> places = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            TextWords.Word word = text.words().get(i);
            if (word.isUnspaced()) {
                unspaced.search(text.between(i, i), (entry, found) -> weigh(found, entry, best, ordinal -> true));
            } else if (!isNumber(word)) {
                places.add(i);
                tokens.add(token(word));
            }
        }
        int step = PassageSearch.MOST_WORDS - OVERLAP;
        for (int from = 0; from == 0 || from + OVERLAP < tokens.size(); from += step) {
            int to = Math.min(tokens.size(), from + PassageSearch.MOST_WORDS);
            searchPiece(text, places.subList(from, to), tokens.subList(from, to), best);
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(
                                (TextHit hit) -> -Score.total(hit.hit().evidence()))
                        .thenComparing(hit -> hit.hit().entry().party().id()))
                .toList();
    }

    private static boolean isNumber(TextWords.Word word) {
        return word.hasDigit() && !Leet.isLikely(word.form());
    }

    private static Token token(TextWords.Word word) {
        String form = Leet.undone(word.form());
        if (word.isVowelless()) {
            return Token.vowelless(form, TokenRole.NAME);
        }
        // Plain language leads to no name: it counts only within a stretch that other words have found.
        return Token.latin(form, OrdinaryWords.contain(form) ? TokenRole.STOP : role(form));
    }

    private static TokenRole role(String form) {
        if (form.length() < 2) {
            return TokenRole.INITIAL;
        }
        WordRole role = Words.roleOf(form);
        return switch (role) {
            case STOP -> TokenRole.STOP;
            case PARTICLE -> TokenRole.PARTICLE;
            case TITLE -> TokenRole.TITLE;
            case LEGAL_FORM -> TokenRole.STOP;
            case GENERATION -> TokenRole.GENERATION;
            case GENERIC -> TokenRole.GENERIC;
            case PLACE -> TokenRole.PLACE;
            case NONE -> TokenRole.NAME;
        };
    }

    private void searchPiece(TextWords text, List<Integer> places, List<Token> tokens, Map<Integer, TextHit> best) {
        if (tokens.isEmpty()) {
            return;
        }
        int weighed = 0;
        for (PassageSearch.Passage passage : passages.search(tokens)) {
            Stretch found = new Stretch(text, places.get(passage.first()), places.get(passage.last()));
            Stretch whole = extended(found, passage.entry());
            if (weighed < MOST_WEIGHED && rules.mayName(text, whole.first(), whole.last(), passage.entry())) {
                weighed++;
                weigh(whole, passage.entry(), best);
            }
        }
    }

    /** The stretch with the words beside it that stand in the entry's names: plain ones, which lead to no name by themselves. */
    private Stretch extended(Stretch found, int entry) {
        ListedWords listed = listedWords(entry);
        numbersMatter |= listed.isNumbered();
        longNumbersMatter |= listed.hasLongNumber();
        int first = found.first();
        int last = found.last();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = false;
            for (int step = 1; step <= 2 && !goesOn; step++) {
                if (listed.hasWord(found.text(), first - step)) {
                    first -= step;
                    goesOn = true;
                } else if (listed.hasWord(found.text(), last + step)) {
                    last += step;
                    goesOn = true;
                }
            }
        }
        return new Stretch(found.text(), first, listed.hasNumber(found.text(), last + 1) ? last + 1 : last);
    }

    private ListedWords listedWords(int entry) {
        ListedWords known = words.get(entry);
        if (known == null) {
            if (words.size() > MOST_REMEMBERED) {
                words.clear();
            }
            known = ListedWords.of(watchlist.entry(entry));
            words.put(entry, known);
        }
        return known;
    }

    /** Words of a text from one to another. */
    private record Stretch(TextWords text, int first, int last) {

        String words() {
            return text.between(first, last);
        }
    }

    private AnalyzedName asked(String stretch, PartyKind kind, int entry) {
        String name = stretch.replace('\n', ' ');
        boolean numbered = kind != PartyKind.PERSON && listedWords(entry).isNumberedOne();
        return AskedNames.analyze(PartyName.primary(numbered ? LoneNumeral.inDigits(name) : name), kind);
    }

    private void weigh(Stretch stretch, int entry, Map<Integer, TextHit> best) {
        weigh(stretch.words(), entry, best, ordinal -> mayBe(stretch, entry, ordinal));
    }

    private void weigh(String stretch, int entry, Map<Integer, TextHit> best, IntPredicate mayBe) {
        PartyKind kind = watchlist.kind(entry);
        List<AnalyzedName> asked = List.of(asked(stretch, kind, entry));
        Candidate candidate = candidates.compareStrong(entry, asked);
        if (candidate.name() < 0) {
            return;
        }
        int bits = candidate.bits() + PartyNameMatcher.tempering(weights, candidate.bits());
        double score = Score.ofCentibits(prior.centibits() + bits);
        TextHit known = best.get(entry);
        if (score < rules.leastScore() || known != null && known.hit().score() >= score) {
            return;
        }
        ListedParty listed = watchlist.entry(entry);
        if (policy.decide(listed, score) != Decision.CLEAR && mayBe.test(candidate.name())) {
            Hit hit = explain(stretch.replace('\n', ' '), listed, entry, candidate.name());
            best.put(entry, new TextHit(stretch, hit));
        }
    }

    /** What is worth a look at the listed name itself, once the score is high enough. */
    private boolean mayBe(Stretch stretch, int entry, int ordinal) {
        ListedParty listed = watchlist.entry(entry);
        AnalyzedName name = NameAnalyzer.analyze(listed.party().names().get(ordinal), listed.kind());
        List<Reading> readings = name.readings();
        if (!readings.isEmpty()
                && TextRules.lacksNumber(
                        stretch.text(),
                        stretch.first(),
                        stretch.last(),
                        readings.get(0).tokens())) {
            return false;
        }
        if (!readings.isEmpty()
                && TextRules.isLoose(
                        stretch.text(),
                        stretch.first(),
                        stretch.last(),
                        readings.get(0).tokens())) {
            return false;
        }
        if (listed.kind() == PartyKind.PERSON && isHalfOfAnother(stretch, listed, entry, ordinal)) {
            return false;
        }
        boolean single = stretch.first() == stretch.last() && listed.kind() == PartyKind.ORGANISATION;
        String form = stretch.text().words().get(stretch.first()).form();
        return !single || TextRules.isTheWord(Leet.undone(form), readings);
    }

    /** Where a part of the listed name is missing and another word stands beside, that word is another's name. */
    private boolean isHalfOfAnother(Stretch stretch, ListedParty listed, int entry, int ordinal) {
        if (!TextRules.hasNeighbour(stretch.text(), stretch.first(), stretch.last())) {
            return false;
        }
        PartyName name = listed.party().names().get(ordinal);
        return matcher
                .compare(
                        asked(stretch.words(), listed.kind(), entry),
                        NameAnalyzer.analyze(name, listed.kind()),
                        new NameContext(listed.kind(), name.isWeak(), Alphabets.LATIN, Alphabets.LATIN))
                .stream()
                .anyMatch(piece -> piece.feature().startsWith("unmatched"));
    }

    private Hit explain(String stretch, ListedParty listed, int entry, int ordinal) {
        PartyName name = listed.party().names().get(ordinal);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(prior);
        evidence.addAll(tempering.tempered(matcher.compare(
                asked(stretch, listed.kind(), entry),
                NameAnalyzer.analyze(name, listed.kind()),
                new NameContext(listed.kind(), name.isWeak(), Alphabets.LATIN, Alphabets.LATIN))));
        return new Hit(listed, Score.ofCentibits(Score.total(evidence)), name, evidence, watchlist.subject(entry));
    }
}
