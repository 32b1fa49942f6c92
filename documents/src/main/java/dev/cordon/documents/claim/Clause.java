package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who stands before and behind a word of a sentence: its subjects and its objects. */
final class Clause {

    private static final int OBJECT_WITHIN = 12;
    private static final Set<String> THAT = Set.of("that", "how", "whether");

    private final Lexicon lexicon;
    private final List<Tok> parts;

    Clause(Lexicon lexicon, List<Tok> parts) {
        this.lexicon = lexicon;
        this.parts = parts;
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
                && lexicon.is(wanted, parts.get(i).lower());
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
        return lexicon.is(WordClass.AUXILIARY, tok.lower())
                || lexicon.is(WordClass.BE, tok.lower())
                || lexicon.is(WordClass.ADVERB, tok.lower())
                || tok.lower().endsWith("ly")
                || tok.is("to");
    }

    boolean isPassive(int verb) {
        String word = parts.get(verb).lower();
        if (word.endsWith("ing") || word.endsWith("s")) {
            return false;
        }
        int start = verbStart(verb);
        for (int at = start; at < verb; at++) {
            if (is(at, WordClass.BE)) {
                return true;
            }
        }
        return start == verb
                && (isWord(verb + 1, "by")
                        || isWord(verb + 1, "as") && isWord(verb - 1, ",")
                        || isWord(verb - 1, "and") && verb > 1 && isPassiveVerb(verb - 2));
    }

    private boolean isPassiveVerb(int i) {
        return !parts.get(i).isName() && parts.get(i).lower().endsWith("ed") && isPassive(i);
    }

    boolean hasBefore(int verb, WordClass wanted) {
        for (int at = Math.max(0, verbStart(verb) - 2); at < verb; at++) {
            if (is(at, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** The subjects of a verb. */
    List<Named> subjects(int verb) {
        int start = verbStart(verb);
        int before = start - 1;
        if (before < 0) {
            return List.of();
        }
        if (is(before, WordClass.RELATIVE)) {
            int antecedent = nearestParty(before - 1, Math.max(0, before - 14));
            return antecedent < 0 ? List.of() : coordinated(antecedent, clauseStart(antecedent));
        }
        int clause = clauseStart(before);
        if (is(before, WordClass.CONJUNCTION) && !isWord(before, "but") && before - 1 > clause) {
            return subjectsOfEarlierVerb(before - 1, clause);
        }
        Named described = named(before);
        if (described != null && described.kind() == NamedKind.GROUP && is(before - 1, WordClass.BE)) {
            // "which is an entity designated by …": of whom "which" is said.
            return subjects(before - 1);
        }
        if (named(before) != null && (!isGoverned(before) || isOnlyName(before, clause))) {
            return coordinated(before, clause);
        }
        if (is(before, WordClass.PRONOUN)) {
            return List.of();
        }
        int first = firstFree(clause, start);
        return first < 0 ? List.of() : forward(first, start);
    }

    private boolean isOnlyName(int name, int clause) {
        return firstFree(clause, name) < 0;
    }

    /** "X was designated and blocked": the second verb has the first one's subject. */
    private List<Named> subjectsOfEarlierVerb(int from, int clause) {
        int first = firstFree(clause, from + 1);
        return first < 0 ? List.of() : forward(first, from + 1);
    }

    /** Where a pronoun stands as the subject before any name of the clause does; -1 if none does. */
    int pronounSubject(int verb) {
        int start = verbStart(verb);
        int clause = clauseStart(Math.max(0, start - 1));
        for (int at = clause; at < start; at++) {
            if (named(at) != null && !isGoverned(at) && !isPossessive(at)) {
                return -1;
            }
            if (isWord(at, "he") || isWord(at, "she") || isWord(at, "they") || isWord(at, "it")) {
                return at;
            }
        }
        return -1;
    }

    /** The first name of the clause that hangs on no preposition. */
    private int firstFree(int from, int to) {
        int depth = 0;
        for (int at = from; at < to; at++) {
            if (isWord(at, "(")) {
                depth++;
            } else if (isWord(at, ")")) {
                depth--;
            } else if (depth <= 0 && named(at) != null && !isGoverned(at) && !isPossessive(at)) {
                return at;
            }
        }
        return -1;
    }

    /** "Lorenzana's father", also where the apostrophe was lost. */
    boolean isPossessive(int name) {
        return isWord(name + 1, "s") || isWord(name + 1, "'") && isWord(name + 2, "s");
    }

    /** The nearest name of a party, else the nearest of anything. */
    private int nearestParty(int from, int to) {
        for (int at = from; at >= to; at--) {
            Named named = named(at);
            if (named != null && named.kind().isParty() && named.kind() != NamedKind.GROUP) {
                return at;
            }
        }
        return nearestName(from, to);
    }

    private int nearestName(int from, int to) {
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

    /** Whether a preposition stands before the name, words that describe it left aside. */
    boolean isGoverned(int name) {
        int at = name - 1;
        int skipped = 0;
        while (at >= 0 && skipped < 5 && isDescriptive(at)) {
            at--;
            skipped++;
        }
        if (skipped > 0 && isInsideTitle(at, name)) {
            return false;
        }
        return is(at, WordClass.PREPOSITION) && !(isWord(at, "with") && isGerundBehind(name));
    }

    /** "Assistant Attorney General for National Security X", "Special Agent in Charge X": the office's own preposition. */
    private boolean isInsideTitle(int preposition, int name) {
        boolean office = preposition > 0
                && (isWord(preposition, "for") || isWord(preposition, "in") || isWord(preposition, "of"))
                && !parts.get(preposition - 1).isName()
                && lexicon.isTitle(parts.get(preposition - 1).lower())
                && named(name) != null
                && java.util.Objects.requireNonNull(named(name)).kind() == NamedKind.PERSON;
        for (int at = preposition + 1; office && at < name; at++) {
            office = !parts.get(at).isName() && lexicon.isTitle(parts.get(at).lower());
        }
        return office;
    }

    /** "…, with the administration often blaming …". */
    private boolean isGerundBehind(int name) {
        int at = name + 1;
        while (at < size() && is(at, WordClass.ADVERB)
                || at < size() && parts.get(at).lower().endsWith("ly")) {
            at++;
        }
        return at < size() && !parts.get(at).isName() && parts.get(at).lower().endsWith("ing");
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
        if (!isWord(at, "which") && !isWord(at, "whom") && !isWord(at, "who")) {
            return null;
        }
        int name = nearestName(at - 1, Math.max(0, at - 6));
        return name < 0 ? null : named(name);
    }

    private boolean isDescriptive(int i) {
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
        String word = tok.lower();
        return lexicon.is(WordClass.DETERMINER, word)
                || lexicon.isTitle(word) && !word.equals("in") && !word.equals("of") && !word.equals("for")
                || !lexicon.isSmall(word) && !lexicon.isTrigger(word) && !word.endsWith("ed") && !word.endsWith("ing");
    }

    /** Where the clause that holds the place begins. */
    private int clauseStart(int place) {
        for (int at = place; at >= 0; at--) {
            Tok tok = parts.get(at);
            if (tok.is(";")
                    || tok.is(":")
                    || tok.is("\"")
                    || !tok.isName() && THAT.contains(tok.lower()) && isSpeech(at - 1)) {
                return at + 1;
            }
        }
        return 0;
    }

    private boolean isSpeech(int i) {
        return i >= 0
                && !parts.get(i).isName()
                && lexicon.triggers(parts.get(i).lower()).stream()
                        .anyMatch(trigger -> trigger.frame() == Lexicon.Frame.SAY);
    }

    /** The names that are joined to one by "and" or commas, going back. */
    private List<Named> coordinated(int last, int clause) {
        List<Named> names = new ArrayList<>();
        Named end = named(last);
        if (end == null) {
            return names;
        }
        names.add(end);
        int at = last - 1;
        boolean and = false;
        while (at >= clause) {
            Named named = named(at);
            if (named != null) {
                if (!and || !isLike(named, end) || isGoverned(at)) {
                    break;
                }
                names.add(0, named);
            } else if (isWord(at, "and") || isWord(at, ",") || isWord(at, "&")) {
                and |= isWord(at, "and") || isWord(at, "&");
            } else if (!parts.get(at).isNumber() && !is(at, WordClass.DETERMINER)) {
                break;
            }
            at--;
        }
        return names;
    }

    /** The names from a first one up to a verb, appositions left out: "A, 31, and B, 27, were …". */
    private List<Named> forward(int first, int end) {
        List<Named> names = new ArrayList<>();
        Named head = named(first);
        if (head == null) {
            return names;
        }
        Named apposed = isWord(first + 1, ",") ? named(first + 2) : null;
        if (head.kind() == NamedKind.GROUP
                && apposed != null
                && apposed.kind().isParty()
                && apposed.kind() != NamedKind.GROUP) {
            head = apposed;
        }
        names.add(head);
        for (int at = first + 1; at < end; at++) {
            Named named = named(at);
            boolean joined = named != null && isLike(named, head) && !isGoverned(at) && follows(at, "and", first);
            if (joined) {
                names.add(named);
            }
        }
        return names;
    }

    private boolean follows(int at, String word, int after) {
        int before = at - 1;
        while (before > after && (is(before, WordClass.DETERMINER) || isDescriptive(before) && named(before) == null)) {
            before--;
        }
        return isWord(before, word) || isWord(before, ",") && named(before - 1) != null && hasAndBehind(at);
    }

    private boolean hasAndBehind(int at) {
        for (int i = at + 1; i < Math.min(size(), at + 6); i++) {
            if (isWord(i, "and")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLike(Named one, Named other) {
        return one.kind().isParty() == other.kind().isParty();
    }

    /** The objects behind a place: the first name, and those joined to it. */
    List<Named> objects(int from, boolean countries) {
        int first = firstObject(from, countries);
        return first < 0 ? List.of() : listFrom(first, countries);
    }

    private int firstObject(int from, boolean countries) {
        for (int at = from; at < Math.min(size(), from + OBJECT_WITHIN); at++) {
            Tok tok = parts.get(at);
            Named named = tok.named();
            if (named != null) {
                if (isWanted(named, countries)) {
                    return at;
                }
            } else if (tok.is(",") || tok.is(";") || tok.is(")") || isBreak(at)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isBreak(int i) {
        Tok tok = parts.get(i);
        return !tok.plain()
                && (is(i, WordClass.PREPOSITION)
                        || is(i, WordClass.RELATIVE)
                        || is(i, WordClass.BE)
                        || is(i, WordClass.AUXILIARY))
                && !tok.is("both");
    }

    private static boolean isWanted(Named named, boolean countries) {
        return named.kind().isParty()
                || named.kind() == NamedKind.OTHER
                || countries && (named.kind() == NamedKind.GOVERNMENT || named.kind() == NamedKind.AUTHORITY);
    }

    private List<Named> listFrom(int first, boolean countries) {
        List<Named> names = new ArrayList<>();
        boolean joined = true;
        int depth = 0;
        for (int at = first; at < size(); at++) {
            Tok tok = parts.get(at);
            Named named = tok.named();
            if (tok.is("(")) {
                depth++;
            } else if (tok.is(")")) {
                depth--;
            } else if (depth > 0) {
                continue;
            } else if (named != null) {
                if (!joined && !isApposition(names, named)) {
                    break;
                }
                boolean apposed = named.kind() == NamedKind.GROUP
                        && isWord(at - 1, ",")
                        && !names.isEmpty()
                        && names.get(names.size() - 1).kind() != NamedKind.GROUP;
                if (apposed) {
                    joined = false;
                    continue;
                }
                if (!joined && named.kind().isParty() && isWord(at - 1, ",") && isGroup(names)) {
                    names.set(names.size() - 1, named);
                    continue;
                }
                boolean place = named.kind() == NamedKind.OTHER || named.kind() == NamedKind.GOVERNMENT;
                if (joined && isWanted(named, countries) && (names.isEmpty() || !place || countries)) {
                    names.add(named);
                }
                joined = false;
            } else if (tok.is(",") || tok.is("and") || tok.is("&") || tok.is(";")) {
                joined = true;
            } else if (tok.is("as") && isWord(at + 1, "well") && isWord(at + 2, "as")) {
                joined = true;
                at += 2;
            } else if (tok.isNumber()
                    || is(at, WordClass.DETERMINER)
                    || tok.is("aka")
                    || tok.is("a.k.a")
                    || tok.is("\"")) {
                continue;
            } else if (tok.is("of") && at > first) {
                at = skipPlace(at);
                joined = false;
            } else if (!joined || !isDescriptive(at)) {
                break;
            }
        }
        return names;
    }

    private static boolean isGroup(List<Named> names) {
        return !names.isEmpty() && names.get(names.size() - 1).kind() == NamedKind.GROUP;
    }

    private static boolean isApposition(List<Named> names, Named named) {
        return named.kind() == NamedKind.OTHER && !names.isEmpty();
    }

    /** "of Mesquite, Texas": up to its last name. */
    private int skipPlace(int of) {
        int at = of;
        while (at + 1 < size()) {
            Named named = named(at + 1);
            boolean place = named != null
                    && (named.kind() == NamedKind.OTHER
                            || named.kind() == NamedKind.GOVERNMENT
                            || named.kind() == NamedKind.ORGANISATION);
            boolean comma = isWord(at + 1, ",")
                    && named(at + 2) != null
                    && (java.util.Objects.requireNonNull(named(at + 2)).kind() == NamedKind.OTHER
                            || java.util.Objects.requireNonNull(named(at + 2)).kind() == NamedKind.GOVERNMENT);
            if (!place && !comma && !is(at + 1, WordClass.DETERMINER)) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Who stands after "by" behind the verb. */
    @Nullable
    Named agent(int verb) {
        for (int at = verb + 1; at < Math.min(size(), verb + 18); at++) {
            if (isWord(at, "by")) {
                for (int i = at + 1; i < Math.min(size(), at + 8); i++) {
                    Named named = named(i);
                    Named behind = named(i + 1);
                    if (named != null
                            && behind != null
                            && named.kind() == NamedKind.GOVERNMENT
                            && behind.kind() == NamedKind.COURT) {
                        return behind;
                    }
                    if (named != null) {
                        return named;
                    }
                    if (parts.get(i).plain() && !isWord(i, "\"")) {
                        break;
                    }
                }
            }
            if (isWord(at, ".") || isWord(at, ";")) {
                return null;
            }
        }
        return null;
    }
}
