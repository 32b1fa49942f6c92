package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds who stands before a verb: its subjects. */
final class ClauseSubjects {

    private final Clause clause;

    ClauseSubjects(Clause clause) {
        this.clause = clause;
    }

    /** The subjects of a verb. */
    List<Named> of(int verb) {
        int start = clause.verbStart(verb);
        int before = start - 1;
        if (before < 0) {
            return List.of();
        }
        if (clause.isReduced(verb)) {
            int described = clause.apposed(clause.described(verb));
            return coordinated(described, clause.clauseStart(described), true);
        }
        if (clause.is(before, WordClass.RELATIVE)) {
            int antecedent = antecedent(before, Math.max(0, before - 14));
            if (antecedent < 0) {
                return List.of();
            }
            int among = clause.isWord(before, "who") ? memberOf(antecedent) : -1;
            if (among >= 0) {
                return of(among);
            }
            int meant = clause.apposed(antecedent);
            return coordinated(meant, clause.clauseStart(meant));
        }
        int begin = isFinal(verb) ? lastPart(clause.clauseStart(before), start) : clause.clauseStart(before);
        if (clause.is(before, WordClass.CONJUNCTION) && !clause.isWord(before, "but") && before - 1 > begin) {
            return subjectsOfEarlierVerb(before - 1, begin);
        }
        Named described = clause.named(before);
        if (described != null && described.kind() == NamedKind.GROUP && clause.is(before - 1, WordClass.BE)) {
            // "which is an entity designated by …": of whom "which" is said.
            return of(before - 1);
        }
        if (clause.named(before) != null && (!clause.isGoverned(before) || isOnlyName(before, begin))) {
            List<Named> joined = coordinated(before, begin);
            return joined.size() > 1 && isObject(joined.get(0), begin) ? List.of(described(before)) : joined;
        }
        if (clause.is(before, WordClass.PRONOUN)) {
            return List.of();
        }
        int head = headOfPhrases(before, begin);
        if (head >= 0) {
            return coordinated(head, begin);
        }
        int first = firstFree(begin, start);
        return first < 0 ? List.of() : forward(holder(first, start), start);
    }

    /** "X is among three leaders who have been convicted": the verb by which X is one of them; -1 if nobody is said to be. */
    private int memberOf(int group) {
        Named named = clause.named(group);
        int among = clause.isWord(group - 1, "of") && clause.isWord(group - 2, "one") ? group - 2 : group - 1;
        boolean member = named != null
                && named.kind() == NamedKind.GROUP
                && (among < group - 1 || clause.isWord(among, "among"))
                && clause.is(among - 1, WordClass.BE);
        return member ? among - 1 : -1;
    }

    /** "the embassy in Prague called": the name on which the phrases before the verb hang; -1 if more than phrases stands between. */
    private int headOfPhrases(int before, int begin) {
        if (clause.named(before) == null || !clause.isGoverned(before)) {
            return -1;
        }
        for (int at = before - 1; at >= begin; at--) {
            Named named = clause.named(at);
            if (named != null && !clause.isGoverned(at) && !clause.isPossessive(at)) {
                boolean acts = named.kind() != NamedKind.OTHER && clause.is(at + 1, WordClass.PREPOSITION);
                return acts && isOfOwnClause(at) ? at : -1;
            }
            if (named == null
                    && !clause.is(at, WordClass.PREPOSITION)
                    && !clause.is(at, WordClass.DETERMINER)
                    && !clause.isDescriptive(at)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether what stands before the name opens a clause: "a charge that the embassy". */
    private boolean isOfOwnClause(int name) {
        int at = name - 1;
        while (at >= 0 && clause.is(at, WordClass.DETERMINER) && !clause.isWord(at, "that")) {
            at--;
        }
        return clause.is(at, WordClass.RELATIVE)
                || clause.isWord(at, "as")
                || clause.isWord(at, "while")
                || clause.isWord(at, "but");
    }

    /** "an officer of the GRU who …": of people, not of bodies; else the nearest party. */
    private int antecedent(int relative, int from) {
        int nearest = clause.nearestParty(relative - 1, from);
        Named party = nearest < 0 ? null : clause.named(nearest);
        boolean body = party == null || !party.isPerson() && !party.isDescribedPerson();
        for (int at = relative - 1; body && clause.isWord(relative, "who") && at >= from; at--) {
            Named named = clause.named(at);
            if (named != null && (named.isPerson() || named.isDescribedPerson())) {
                return at;
            }
        }
        return nearest;
    }

    /** "summoned X, and the secretary accused Y": X is of the verb before. */
    private boolean isObject(Named first, int begin) {
        for (int at = begin + 1; at < clause.size(); at++) {
            if (first.equals(clause.named(at))) {
                return clause.isDeed(at - 1);
            }
        }
        return false;
    }

    private Named described(int at) {
        return Objects.requireNonNull(clause.named(at));
    }

    /** "…, two people familiar with the matter said.": the verb ends the sentence. */
    private boolean isFinal(int verb) {
        return verb + 1 >= clause.size()
                || clause.isWord(verb + 1, ".")
                || clause.is(verb + 1, WordClass.PREPOSITION)
                        && clause.at(verb).word().isTelling();
    }

    /** Where the part behind the last comma begins, if somebody stands in it who may be the subject. */
    private int lastPart(int begin, int verb) {
        // "A, B and C announced on Monday": behind a verb with more to come, "and" tells of a list.
        boolean told = clause.is(lastOfVerb(verb) + 1, WordClass.PREPOSITION);
        for (int at = verb - 1; at > begin; at--) {
            if (told && clause.isWord(at, "and")) {
                return begin;
            }
            if (clause.isWord(at, ",")) {
                return firstFree(at + 1, verb) < 0 ? begin : at + 1;
            }
        }
        return begin;
    }

    private int lastOfVerb(int start) {
        int at = start;
        while (at + 1 < clause.size() && clause.verbStart(at + 1) == start) {
            at++;
        }
        return at;
    }

    /** "North Carolina Department of Corrections Probation Officer X": whose office the names before tell; else the first. */
    private int holder(int first, int end) {
        int at = first;
        while (at < end && (clause.named(at) != null || clause.isDescriptive(at) || clause.isWord(at, "of"))) {
            Named named = clause.named(at);
            if (named != null && named.kind().isParty()) {
                return at;
            }
            at++;
        }
        return first;
    }

    private boolean isOnlyName(int name, int begin) {
        return firstFree(begin, name) < 0;
    }

    /** "X was designated and blocked": the second verb has the first one's subject. */
    private List<Named> subjectsOfEarlierVerb(int from, int begin) {
        int first = firstFree(begin, from + 1);
        return first < 0 ? List.of() : forward(first, from + 1);
    }

    /** Where a pronoun stands as the subject before any name of the clause does; -1 if none does. */
    int pronounSubject(int verb) {
        int start = clause.verbStart(verb);
        int begin = clause.clauseStart(Math.max(0, start - 1));
        for (int at = begin; at < start; at++) {
            if (clause.named(at) != null && !clause.isGoverned(at) && !clause.isPossessive(at)) {
                return -1;
            }
            if (clause.isWord(at, "he")
                    || clause.isWord(at, "she")
                    || clause.isWord(at, "they")
                    || clause.isWord(at, "it")) {
                return at;
            }
        }
        return -1;
    }

    /** The first name of the clause that hangs on no preposition. */
    private int firstFree(int from, int to) {
        int depth = 0;
        for (int at = from; at < to; at++) {
            if (clause.isWord(at, "(")) {
                depth++;
            } else if (clause.isWord(at, ")")) {
                depth--;
            } else if (depth <= 0 && clause.named(at) != null && !clause.isGoverned(at) && !clause.isPossessive(at)) {
                return at;
            }
        }
        return -1;
    }

    /** The names that are joined to one by "and" or commas, going back. */
    private List<Named> coordinated(int last, int begin) {
        return coordinated(last, begin, false);
    }

    /** @param governed whether they may hang on a preposition */
    private List<Named> coordinated(int last, int begin, boolean governed) {
        List<Named> names = new ArrayList<>();
        Named end = clause.named(last);
        if (end == null) {
            return names;
        }
        names.add(end);
        int at = last - 1;
        boolean and = false;
        while (at >= begin) {
            Named named = clause.named(at);
            if (named != null) {
                boolean free = governed || !clause.isGoverned(at);
                if (!and || !isLike(named, end) || !free) {
                    break;
                }
                names.add(0, named);
            } else if (clause.isWord(at, "and") || clause.isWord(at, ",") || clause.isWord(at, "&")) {
                and |= clause.isWord(at, "and") || clause.isWord(at, "&");
            } else if (!clause.at(at).isNumber() && !clause.is(at, WordClass.DETERMINER)) {
                break;
            }
            at--;
        }
        return names;
    }

    /** The names from a first one up to a verb, appositions left out: "A, 31, and B, 27, were …". */
    private List<Named> forward(int first, int end) {
        List<Named> names = new ArrayList<>();
        Named head = clause.named(first);
        if (head == null) {
            return names;
        }
        Named apposed = clause.isWord(first + 1, ",") ? clause.named(first + 2) : null;
        if (head.kind() == NamedKind.GROUP
                && apposed != null
                && apposed.kind().isParty()
                && apposed.kind() != NamedKind.GROUP) {
            head = apposed;
        }
        names.add(head);
        for (int at = first + 1; at < end; at++) {
            Named named = clause.named(at);
            boolean joined =
                    named != null && isLike(named, head) && !clause.isGoverned(at) && follows(at, "and", first);
            if (joined) {
                names.add(named);
            }
        }
        return names;
    }

    private boolean follows(int at, String word, int after) {
        int before = at - 1;
        while (before > after
                && (clause.is(before, WordClass.DETERMINER)
                        || clause.isDescriptive(before) && clause.named(before) == null)) {
            before--;
        }
        return clause.isWord(before, word)
                || clause.isWord(before, ";") && clause.isListMark(before, at)
                || clause.isWord(before, ",") && clause.named(before - 1) != null && hasAndBehind(at);
    }

    private boolean hasAndBehind(int at) {
        for (int i = at + 1; i < Math.min(clause.size(), at + 6); i++) {
            if (clause.isWord(i, "and")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLike(Named one, Named other) {
        return one.kind().isParty() == other.kind().isParty();
    }
}
