package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a sentence: groups of verbs, what a name hangs on, where a clause begins. */
final class Clause {

    private final List<Tok> parts;
    private final ClauseBounds bounds;
    private final ClauseVoice voice;
    private final ClausePrepositions prepositions;

    Clause(List<Tok> parts) {
        this.parts = parts;
        this.bounds = new ClauseBounds(this);
        this.voice = new ClauseVoice(this);
        this.prepositions = new ClausePrepositions(this);
    }

    Tok at(int i) {
        return parts.get(i);
    }

    int size() {
        return parts.size();
    }

    boolean is(int i, WordClass wanted) {
        return i >= 0
                && i < parts.size()
                && !parts.get(i).isName()
                && parts.get(i).word().is(wanted);
    }

    boolean isWord(int i, String word) {
        return i >= 0 && i < parts.size() && parts.get(i).is(word);
    }

    @Nullable
    Named named(int i) {
        return i >= 0 && i < parts.size() ? parts.get(i).named() : null;
    }

    /** Where the group of the verb begins, auxiliaries and adverbs before it taken in. */
    int verbStart(int verb) {
        int at = verb;
        while (at > 0 && isVerbal(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isVerbal(int i) {
        Tok tok = parts.get(i);
        if (tok.isName() || tok.plain()) {
            return false;
        }
        return tok.word().is(WordClass.AUXILIARY)
                || tok.word().is(WordClass.BE)
                || tok.word().is(WordClass.ADVERB)
                || tok.word().endsWithLy()
                || tok.is("to");
    }

    /** Whether something is done to the subject of the verb, or to whom it describes as a participle. */
    boolean isPassive(int verb) {
        return voice.isPassive(verb);
    }

    /** "agents accused of buying parts", "X and Y, both wanted for fraud": a participle behind those whom it describes. */
    boolean isReduced(int verb) {
        return voice.described(verb) >= 0;
    }

    /** Whom a participle describes that stands behind: where the last of them is named; -1 if it describes nobody. */
    int described(int verb) {
        return voice.described(verb);
    }

    boolean hasBefore(int verb, WordClass wanted) {
        for (int at = Math.max(0, verbStart(verb) - 2); at < verb; at++) {
            if (is(at, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that may be a verb or a noun stands as a noun. */
    boolean isNoun(int i) {
        return is(i - 1, WordClass.DETERMINER)
                || is(i - 1, WordClass.PREPOSITION) && !isWord(i - 1, "to")
                || is(i - 1, WordClass.LIGHT)
                || is(i + 1, WordClass.TARGET)
                || isWord(i + 1, "of");
    }

    /** "Lorenzana's father", also where the apostrophe was lost. */
    boolean isPossessive(int name) {
        return isWord(name + 1, "s") || isWord(name + 1, "'") && isWord(name + 2, "s");
    }

    /** Whether a word of the class stands anywhere in the sentence. */
    boolean holds(WordClass wanted) {
        for (int i = 0; i < size(); i++) {
            if (is(i, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word or mark stands anywhere in the sentence. */
    boolean holdsWord(String word) {
        for (int i = 0; i < size(); i++) {
            if (isWord(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** "al-Qaida operative X": whose member the person behind is; the name itself is not meant. */
    boolean describesNext(int name) {
        Named body = named(name);
        int at = name + 1;
        while (at < size()
                && !parts.get(at).isName()
                && (parts.get(at).word().head() != null || parts.get(at).word().isTitle())) {
            at++;
        }
        Named person = named(at);
        return body != null
                && (body.isOrganisation() || body.isUnknown())
                && at > name + 1
                && person != null
                && person.isPerson();
    }

    /** The nearest name of a party, else the nearest of anything. */
    int nearestParty(int from, int to) {
        for (int at = from; at >= to; at--) {
            Named named = named(at);
            if (named != null && named.kind().isParty() && named.kind() != NamedKind.GROUP) {
                return at;
            }
        }
        for (int at = from; at >= to; at--) {
            Named named = named(at);
            if (named != null && named.kind() == NamedKind.GROUP && named.isDescribedPerson()) {
                return at;
            }
        }
        return nearestName(from, to);
    }

    int nearestName(int from, int to) {
        int depth = 0;
        for (int at = from; at >= to; at--) {
            if (isWord(at, ")")) {
                depth++;
            } else if (isWord(at, "(")) {
                depth--;
            } else if (depth == 0 && named(at) != null) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the word is a verb by which something is done to somebody. */
    boolean isDeed(int i) {
        return i > 0
                && i < size()
                && !parts.get(i).isName()
                && parts.get(i).word().isAct();
    }

    /** Whether a preposition stands before the name, words that describe it left aside. */
    boolean isGoverned(int name) {
        return prepositions.isBefore(name);
    }

    /** The name to which "which" or "whom" before a subject refers: "X, which the agency accused of …"; null if none. */
    @Nullable
    Named antecedent(int verb) {
        int at = verbStart(verb) - 1;
        while (at >= 0
                && !is(at, WordClass.RELATIVE)
                && (named(at) != null
                        || is(at, WordClass.DETERMINER)
                        || is(at, WordClass.PRONOUN)
                        || isDescriptive(at))) {
            at--;
        }
        boolean that = isWord(at, "that")
                && named(at - 1) != null
                && (named(at + 1) != null || is(at + 1, WordClass.DETERMINER));
        if (!that && !isWord(at, "which") && !isWord(at, "whom") && !isWord(at, "who")) {
            return null;
        }
        int name = nearestName(at - 1, Math.max(0, at - 6));
        return name < 0 ? null : named(apposed(name));
    }

    /** "X, the Cambodian tycoon whom …": X is meant, not the words that describe him. */
    int apposed(int name) {
        Named last = named(name);
        boolean describes = last != null && (last.kind() == NamedKind.GROUP || last.kind() == NamedKind.GOVERNMENT);
        int at = name - 1;
        while (at > 0 && describes && is(at, WordClass.DETERMINER)) {
            at--;
        }
        Named before = describes && isWord(at, ",") ? named(at - 1) : null;
        return before != null && before.kind().isParty() ? at - 1 : name;
    }

    boolean isDescriptive(int i) {
        Tok tok = parts.get(i);
        if (tok.isName()) {
            Named named = tok.named();
            return named != null
                    && (named.kind() == NamedKind.GOVERNMENT
                            || named.kind() == NamedKind.AUTHORITY
                            || named.kind() == NamedKind.OTHER);
        }
        if (tok.plain()) {
            return tok.is("\"") || tok.is("'");
        }
        LexWord word = tok.word();
        return word.is(WordClass.DETERMINER)
                || word.isTitle() && !tok.is("in") && !tok.is("of") && !tok.is("for")
                || !word.isSmall() && !word.isTrigger() && !word.endsWithEd() && !word.endsWithIng();
    }

    /** Where the clause that holds the place begins. */
    int clauseStart(int place) {
        return bounds.start(place);
    }

    /** "A, 25, of Cebu; B, 25, of Davao; and C, were charged": the mark parts names, not clauses. */
    boolean isListMark(int mark, int place) {
        return bounds.isListMark(mark, place);
    }
}
