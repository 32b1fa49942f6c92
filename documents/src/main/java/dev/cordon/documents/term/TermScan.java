package dev.cordon.documents.term;

import dev.cordon.core.name.words.WordRole;
import dev.cordon.documents.term.TermWords.Use;
import dev.cordon.documents.text.Blanks;
import dev.cordon.documents.text.TakenWords;
import dev.cordon.documents.text.TextSpan;
import dev.cordon.documents.text.WordFact;
import dev.cordon.documents.text.WordRun;
import dev.cordon.documents.text.WordRun.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the terms in a text, those of the tables and those with a form of their own. Time grows with the text. */
public final class TermScan {

    private final TermTable table;
    private final String text;
    private final WordRun words;
    private final TakenWords taken;
    private final WordFact<TermBeginning> beginnings;
    private final OfficeForms offices;
    private final NumberedTerms numbers;
    private final ActForms acts;
    private final TermAcronyms acronyms;
    private final List<TermMention> found = new ArrayList<>();
    private @Nullable Boolean cyber;

    public TermScan(TermTable table, String text, WordRun words, TakenWords taken) {
        this.table = table;
        this.text = text;
        this.words = words;
        this.taken = taken;
        this.beginnings = words.vocabulary().fact(table, word -> TermBeginning.of(word, table));
        this.offices = new OfficeForms(words, taken, this::isTerm);
        this.numbers = new NumberedTerms(table, words);
        this.acronyms = new TermAcronyms(text, words, taken);
        this.acts = new ActForms(words, taken, this::isCountryJustFound);
    }

    /** The terms in the order of the text; they take their words. */
    public List<TermMention> run() {
        int word = 0;
        while (word < words.size()) {
            word = taken.holds(word) || words.isUnspaced(word) || words.isTooLong(word) ? word + 1 : next(word);
        }
        return found;
    }

    private int next(int word) {
        TermBeginning beginning = beginnings.of(words.word(word));
        if (!beginning.isAny()) {
            return Math.max(defined(word), word + 1);
        }
        String form = words.form(word);
        int end = beginning.isOther() ? numbered(word) : word;
        if (end == word) {
            end = ofTable(word, beginning);
        }
        if (end == word) {
            end = defined(word);
        }
        if (end == word && form.equals("council")) {
            end = council(word);
        }
        if (end == word && beginning.isOther()) {
            end = office(word);
        }
        if (end == word && ActForms.isHead(form)) {
            act(word);
        }
        return Math.max(end, word + 1);
    }

    /** An acronym that the text gave to a term before. */
    private int defined(int word) {
        Term term = acronyms.at(word);
        if (term == null) {
            return word;
        }
        add(term, word, word);
        return word + 1;
    }

    private int office(int word) {
        TextSpan office = offices.at(word);
        if (office == null || taken.holdsAny(office.start(), office.end() - 1)) {
            return word;
        }
        String name = Blanks.collapse(text, words.start(office.start()), words.end(office.end() - 1));
        add(new Term(TermKind.AUTHORITY, name, name, ""), office.start(), office.end() - 1);
        return office.end();
    }

    /** "The Council" in texts of the European Union. */
    private int council(int word) {
        boolean alone = words.isCapital(word)
                && word > 0
                && words.form(word - 1).equals("the")
                && words.gapAfter(word - 1) == Gap.SPACE
                && !continuesAfter(word);
        Optional<Term> council = alone && isOfUnion() ? table.term(TermKind.AUTHORITY, "EU_COUNCIL") : Optional.empty();
        council.ifPresent(term -> add(term, word, word));
        return council.isPresent() ? word + 1 : word;
    }

    private boolean isOfUnion() {
        return found.stream().anyMatch(mention -> mention.term().country().equals("EU"));
    }

    private boolean isTerm(int word) {
        for (TermPattern pattern : table.beginningWith(words.form(word))) {
            if (pattern.standsAt(words, word)) {
                return true;
            }
        }
        return false;
    }

    private int ofTable(int word, TermBeginning beginning) {
        int end = matched(word, beginning.own());
        return end == word ? matched(word, beginning.singular()) : end;
    }

    private int matched(int word, List<TermPattern> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            TermPattern pattern = patterns.get(i);
            int last = word + pattern.words().size() - 1;
            if (pattern.standsAt(words, word) && !taken.holdsAny(word, last) && isMeant(pattern, word, last)) {
                add(pattern.term(), word, last);
                return last + 1;
            }
        }
        return word;
    }

    private boolean isMeant(TermPattern pattern, int first, int last) {
        Term term = pattern.term();
        return switch (term.kind()) {
            case ACTOR -> pattern.coined() || isCyber() && !continues(first, last);
            case COUNTRY, CAPITAL -> isCountry(term, first, last);
            case AUTHORITY -> !pattern.words().equals(List.of("treasury")) || !continuesAfter(last);
            case PROGRAMME, INSTRUMENT -> true;
        };
    }

    /** "Michael Jordan" and "Washington Post" are no countries, "Iranian" is one wherever it stands. */
    private boolean isCountry(Term term, int first, int last) {
        boolean namelike =
                first == last && TermWords.is(Use.NAMELIKE, words.form(first)) || term.kind() == TermKind.CAPITAL;
        return !namelike || !continues(first, last);
    }

    private boolean continues(int first, int last) {
        return first > 0 && isTight(words.gapAfter(first - 1)) && isName(first - 1) || continuesAfter(last);
    }

    private boolean continuesAfter(int last) {
        int end = words.end(last);
        boolean possessive = end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’');
        return !possessive && last + 1 < words.size() && isTight(words.gapAfter(last)) && isName(last + 1);
    }

    private boolean isName(int word) {
        return words.looksLikeName(word) && words.role(word) != WordRole.STOP;
    }

    private static boolean isTight(Gap gap) {
        return gap == Gap.SPACE || gap == Gap.LINE;
    }

    private boolean isCyber() {
        Boolean known = cyber;
        if (known == null) {
            int met = 0;
            for (int word = 0; word < words.size() && met < 2; word++) {
                met += !words.isTooLong(word) && TermWords.is(Use.CYBER, words.form(word)) ? 1 : 0;
            }
            known = met >= 2;
            cyber = known;
        }
        return known;
    }

    private int numbered(int word) {
        NumberedTerms.Found numbered = numbers.at(word);
        if (numbered == null) {
            return word;
        }
        add(numbered.term(), word, numbered.last());
        return numbered.last() + 1;
    }

    private void act(int word) {
        int first = acts.first(word);
        if (first < word) {
            int start = words.start(first);
            found.removeIf(mention -> mention.span().start() >= start);
            add(NumberedTerms.instrument(Blanks.collapse(text, start, words.end(word)), ""), first, word);
        }
    }

    /** "Russia Sanctions Act": the country is part of the act's name. */
    private boolean isCountryJustFound(int word) {
        TermMention last = found.isEmpty() ? null : found.get(found.size() - 1);
        return last != null
                && last.term().kind() == TermKind.COUNTRY
                && last.span().start() == words.start(word)
                && last.span().end() == words.end(word);
    }

    private void add(Term term, int first, int last) {
        int end = words.end(last);
        // "U.S." ends with its full stop.
        boolean dotted = words.end(last) - words.start(last) == 1
                && last > first
                && end < text.length()
                && text.charAt(end) == '.';
        TextSpan span = new TextSpan(words.start(first), dotted ? end + 1 : end);
        taken.add(first, last);
        acronyms.define(term, last);
        found.add(new TermMention(term, span, Blanks.collapse(text, span.start(), span.end())));
    }
}
