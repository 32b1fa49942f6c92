package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds who speaks and acts in a sentence: tellers, speakers behind their verb, whom a pronoun means. */
final class Speakers {

    private final Lexicon lexicon;
    private final String text;
    private final Clause clause;
    private final ClauseSubjects clauseSubjects;
    private final ClaimFinder.Memory memory;
    private @Nullable Named teller;
    private int tellerAt = -1;

    Speakers(Lexicon lexicon, String text, Clause clause, ClaimFinder.Memory memory) {
        this.lexicon = lexicon;
        this.text = text;
        this.clause = clause;
        this.clauseSubjects = new ClauseSubjects(clause);
        this.memory = memory;
        findTeller();
    }

    /** Who speaks in the sentence as a whole; null if nobody is told. */
    @Nullable
    Named teller() {
        return teller;
    }

    /** The same, where it stands before a place; null otherwise. */
    @Nullable
    Named tellerBefore(int i) {
        return tellerAt < i ? teller : null;
    }

    /** Whom "we" means where nobody in the sentence is told to speak; null if that is unknown. */
    @Nullable
    Named we() {
        return memory.meant("we");
    }

    /** Who speaks in the sentence as a whole: "According to X, …", "X said that …", "…, said X". */
    private void findTeller() {
        for (int i = 0; i + 2 < clause.size() && i < 4; i++) {
            boolean according = clause.isWord(i, "according") && clause.isWord(i + 1, "to")
                    || clause.isWord(i, "as") && clause.isWord(i + 1, "per");
            if (according) {
                for (int at = i + 2; at < Math.min(clause.size(), i + 8) && teller == null; at++) {
                    teller = clause.named(at);
                }
                tellerAt = i;
            }
        }
        for (int i = 0; i < clause.size() && teller == null; i++) {
            if (isSaying(i)) {
                teller = speaker(i);
                tellerAt = i;
            }
        }
    }

    /** Within a sentence, verbs are written small; "Judge" is an office. */
    boolean isCapitalised(Tok tok, int i) {
        return i > 0 && Character.isUpperCase(text.charAt(tok.span().start())) || tok.is("judge");
    }

    private boolean isSaying(int i) {
        Tok tok = clause.at(i);
        return !tok.isName() && lexicon.isTelling(tok.lower()) && !isCapitalised(tok, i);
    }

    @Nullable
    Named speaker(int i) {
        return isInverted(i) ? behind(i) : doer(i);
    }

    /** Who does what a verb says: its subject. */
    @Nullable
    Named doer(int i) {
        List<Named> subjects = resolved(clauseSubjects.of(i), i);
        if (subjects.isEmpty()) {
            return null;
        }
        int before = clause.verbStart(i) - 1;
        Named apposed = clause.isWord(before, ",") ? clause.named(before - 1) : null;
        boolean office = subjects.get(0).kind() == NamedKind.AUTHORITY
                || subjects.get(0).kind() == NamedKind.GROUP
                || subjects.get(0).kind() == NamedKind.OTHER;
        return office && apposed != null && apposed.isPerson() ? apposed : subjects.get(0);
    }

    boolean isInverted(int i) {
        boolean mark = i > 0 && clause.at(i - 1).plain() && !clause.isWord(i - 1, ")");
        return (mark || i == 0 || isTitled(i + 1)) && behind(i) != null && subjectBefore(i) == null;
    }

    /** "… on a smuggling charge announced Assistant Attorney General X": an office stands behind the verb. */
    private boolean isTitled(int i) {
        if (i >= clause.size() || clause.at(i).isName() || clause.at(i).plain()) {
            return false;
        }
        Tok tok = clause.at(i);
        return lexicon.isTitle(tok.lower())
                && Character.isUpperCase(text.charAt(tok.span().start()));
    }

    private @Nullable Named subjectBefore(int i) {
        Named before = clause.named(clause.verbStart(i) - 1);
        return before;
    }

    /** Who stands right behind a verb of saying: "said Assistant Attorney General X". */
    @Nullable
    Named behind(int i) {
        Named best = null;
        for (int at = i + 1; at < Math.min(clause.size(), i + 16); at++) {
            Named named = clause.named(at);
            if (named != null) {
                if (named.isPerson()) {
                    return named;
                }
                best = best == null && named.kind() != NamedKind.OTHER ? named : best;
            } else if (!isOfOffice(at)) {
                break;
            }
        }
        return best;
    }

    /** The words of an office between a verb of saying and a name. */
    private boolean isOfOffice(int at) {
        Tok tok = clause.at(at);
        return tok.is("'")
                || tok.is("s")
                || clause.is(at, WordClass.DETERMINER) && !tok.is("that")
                || lexicon.isTitle(tok.lower());
    }

    List<Named> resolved(List<Named> subjects, int verb) {
        int before = clause.verbStart(verb) - 1;
        int pronoun = clause.is(before, WordClass.PRONOUN)
                ? before
                : clause.named(before) == null ? clauseSubjects.pronounSubject(verb) : -1;
        if (pronoun >= 0) {
            Named meant = pronoun(pronoun, clause.at(pronoun).lower());
            return meant == null ? List.of() : joined(meant, subjects);
        }
        Named body = subjects.isEmpty() ? body(before) : null;
        return body == null ? subjects : List.of(body);
    }

    /** Who was last charged, indicted, tried or sentenced alone. */
    @Nullable
    Named defendant() {
        return memory.defendant();
    }

    /** All who last were. */
    List<Named> defendants() {
        return memory.defendants();
    }

    /** The same for what is done to the accused: "he" behind a sentence on a judge is whoever stood trial last. */
    List<Named> accused(List<Named> subjects, int verb) {
        int before = clause.verbStart(verb) - 1;
        boolean he = clause.isWord(before, "he") || clause.isWord(before, "she");
        Named defendant = memory.defendant();
        boolean inside = he && !Objects.equals(pronoun(before, "he"), memory.meant("he"));
        return he && !inside && defendant != null ? List.of(defendant) : resolved(subjects, verb);
    }

    /** "He, along with his company X, pleaded guilty": both. */
    private static List<Named> joined(Named meant, List<Named> subjects) {
        List<Named> all = new ArrayList<>(List.of(meant));
        subjects.stream().filter(Named::isOrganisation).forEach(all::add);
        return all;
    }

    /** "the department", "the embassy": the body named last. */
    private @Nullable Named body(int noun) {
        if (noun < 1 || !clause.isWord(noun - 1, "the") || clause.at(noun).isName()) {
            return null;
        }
        String word = clause.at(noun).lower();
        return lexicon.is(WordClass.BODY, word) ? memory.body(word) : null;
    }

    /** In the sentence first, then before it. */
    @Nullable
    Named pronoun(int at, String word) {
        boolean person = word.equals("he") || word.equals("she");
        for (int i = 0; i < at; i++) {
            Named named = clause.named(i);
            if (named != null
                    && !clause.isGoverned(i)
                    && (person
                            ? named.isPerson()
                            : named.kind() == NamedKind.AUTHORITY
                                    || named.kind() == NamedKind.GOVERNMENT
                                    || named.isOrganisation())) {
                return named;
            }
        }
        return memory.meant(word);
    }
}
