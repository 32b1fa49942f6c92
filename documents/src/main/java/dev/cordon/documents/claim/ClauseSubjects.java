package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.List;
import java.util.Objects;

/** Finds who stands before a verb: its subjects. */
final class ClauseSubjects {

    private final Clause clause;
    private final Coordination names;
    private final Pleadings pleadings;

    ClauseSubjects(Clause clause) {
        this.clause = clause;
        this.names = new Coordination(clause);
        this.pleadings = new Pleadings(clause);
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
            return names.before(described, clause.clauseStart(described), true);
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
            return names.before(meant, clause.clauseStart(meant));
        }
        int begin = isFinal(verb) ? lastPart(clause.clauseStart(before), start) : clause.clauseStart(before);
        if (clause.is(before, WordClass.CONJUNCTION) && !clause.isWord(before, "but") && before - 1 > begin) {
            int told = toldBefore(verb, before, begin);
            return told < 0 ? subjectsOfEarlierVerb(before - 1, begin) : of(told);
        }
        Named described = clause.named(before);
        if (described != null && described.kind() == NamedKind.GROUP && clause.is(before - 1, WordClass.BE)) {
            // "which is an entity designated by …": of whom "which" is said.
            return of(before - 1);
        }
        boolean free =
                clause.named(before) != null && !clause.isGoverned(before) && !names.isGovernedList(before, begin);
        if (free || clause.named(before) != null && isOnlyName(before, begin)) {
            List<Named> joined = names.before(before, begin);
            return joined.size() > 1 && isObject(joined.get(0), begin) ? List.of(described(before)) : joined;
        }
        int hanging = subordinateBefore(before, verb);
        if (hanging >= 0) {
            return names.before(before, hanging + 1, true);
        }
        if (clause.is(before, WordClass.PRONOUN)) {
            return List.of();
        }
        int head = headOfPhrases(before, begin);
        if (head >= 0) {
            return names.before(head, begin);
        }
        int first = firstFree(begin, start);
        return first < 0 ? List.of() : names.from(holder(first, start), start);
    }

    /** "made the announcement after X was sentenced": what begins the clause of which the name is the subject; -1 if nothing does. */
    private int subordinateBefore(int name, int verb) {
        int at = name;
        while (at > 0 && (clause.named(at) != null || clause.isDescriptive(at) || clause.isWord(at, "and"))) {
            at--;
        }
        boolean finite = clause.is(name + 1, WordClass.BE) || clause.is(name + 1, WordClass.AUXILIARY);
        boolean hangs = clause.named(name) != null && clause.is(at, WordClass.SUBORDINATE) && finite;
        return hangs && !clause.at(verb).word().endsWithIng() ? at : -1;
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
        if (clause.isWord(relative, "who") && isOtherNoun(relative - 1)) {
            return -1;
        }
        int paper = pleadings.before(relative, from);
        if (paper >= 0) {
            return paper;
        }
        int close = clause.isWord(relative, "who") ? clause.nearestName(relative - 1, from) : -1;
        if (describes(close)) {
            return close;
        }
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

    private boolean describes(int name) {
        Named named = clause.named(name);
        return named != null && named.isDescribedPerson();
    }

    /** "terrorists who": whoever they are, they are nobody that stands before them. */
    private boolean isOtherNoun(int i) {
        return i >= 0
                && clause.named(i) == null
                && !clause.at(i).plain()
                && clause.at(i).lower().endsWith("s")
                && !clause.at(i).isNumber()
                && !clause.at(i).word().isPlaceWord();
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

    /** "X said that it was late, and told the judge": a verb of saying behind a comma goes on where the first one was; -1 if none was. */
    private int toldBefore(int verb, int and, int begin) {
        boolean goesOn =
                clause.isWord(and - 1, ",") && clause.at(verb).word().isTelling() && clause.isWord(begin - 1, "that");
        int told = begin - 2;
        return goesOn
                        && told > 0
                        && !clause.at(told).isName()
                        && clause.at(told).word().endsWithEd()
                ? told
                : -1;
    }

    /** "X was designated and blocked": the second verb has the first one's subject. */
    private List<Named> subjectsOfEarlierVerb(int from, int begin) {
        int first = firstFree(begin, from + 1);
        return first < 0 ? List.of() : names.from(first, from + 1);
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
            } else if (depth <= 0 && clause.named(at) != null && isFree(at) && !clause.isPossessive(at)) {
                return at;
            }
        }
        return -1;
    }

    /** Hangs on no preposition but the one of "six of nine defendants". */
    private boolean isFree(int name) {
        return !clause.isGoverned(name) || isPartOf(name);
    }

    private boolean isPartOf(int name) {
        Named named = clause.named(name);
        boolean some = named != null && named.kind() == NamedKind.GROUP && clause.isWord(name - 1, "of") && name > 1;
        return some && clause.is(name - 2, WordClass.DETERMINER) && !clause.isWord(name - 2, "a");
    }
}
