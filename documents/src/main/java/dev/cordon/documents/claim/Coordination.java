package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Finds the names that "and" and commas join: "A, 31, of Cebu, Captain B and his brother C". */
final class Coordination {

    private static final int AND_WITHIN = 6;

    private final Clause clause;

    Coordination(Clause clause) {
        this.clause = clause;
    }

    /** The names that are joined to one, going back. */
    List<Named> before(int last, int begin) {
        return before(last, begin, false);
    }

    /** @param governed whether they may hang on a preposition */
    List<Named> before(int last, int begin, boolean governed) {
        List<Named> names = new ArrayList<>();
        Named end = clause.named(last);
        if (end == null) {
            return names;
        }
        names.add(end);
        boolean and = false;
        boolean parted = false;
        for (int at = last - 1; at >= begin; at--) {
            Named named = clause.named(at);
            if (named != null) {
                boolean free = governed || !clause.isGoverned(at);
                if (!and || !parted || !isLike(named, end) || !free) {
                    break;
                }
                names.add(0, named);
                parted = false;
            } else if (isAnd(at) || clause.isWord(at, ",") || clause.isWord(at, ";")) {
                and |= isAnd(at);
                parted = true;
            } else if (!clause.at(at).isNumber() && !clause.is(at, WordClass.DETERMINER) && (parted || !isTitle(at))) {
                break;
            }
        }
        return names;
    }

    /** Whether it is the last of several that hang on one preposition: "firms based in France, Malta and Iran". */
    boolean isGovernedList(int last, int begin) {
        Named end = clause.named(last);
        boolean parted = false;
        boolean and = false;
        for (int at = last - 1; end != null && at >= begin; at--) {
            Named named = clause.named(at);
            if (named != null) {
                if (!parted || !isLike(named, end) || named.kind() == NamedKind.GROUP) {
                    return false;
                }
                if (clause.isGoverned(at)) {
                    return and;
                }
                parted = false;
            } else if (isAnd(at) || clause.isWord(at, ",")) {
                parted = true;
                and |= isAnd(at);
            } else if (!clause.is(at, WordClass.DETERMINER)) {
                return false;
            }
        }
        return false;
    }

    /** The names from a first one up to a verb, appositions left out: "A, 31, and B, 27, were …". */
    List<Named> from(int first, int end) {
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
            boolean joined = named != null && isLike(named, head) && !clause.isGoverned(at) && isJoined(at, first);
            if (joined && !isAlias(at, first)) {
                names.add(named);
            }
        }
        return names;
    }

    /** "X, also known as Y and Z, was": up to a number or a mark that ends them, what follows are other names of X. */
    private boolean isAlias(int name, int after) {
        for (int at = name - 1; at > after; at--) {
            boolean known = clause.isWord(at, "aka")
                    || clause.isWord(at, "alias")
                    || clause.isWord(at, "as") && clause.isWord(at - 1, "known");
            if (known) {
                return true;
            }
            boolean ends = clause.at(at).isNumber()
                    || clause.isWord(at, ";")
                    || clause.isWord(at, ")")
                    || isAnd(at) && clause.isWord(at - 1, ",")
                    || clause.is(at, WordClass.DETERMINER);
            if (ends) {
                return false;
            }
        }
        return false;
    }

    /** "and X", "and its president, X", "; X", ", X and Y". */
    private boolean isJoined(int at, int after) {
        int before = describedFrom(at) - 1;
        if (clause.isWord(before, ",") && clause.named(before - 1) == null) {
            int office = describedFrom(before) - 1;
            before = office < before - 1 && isAnd(office) ? office : before;
        }
        return before > after
                && (clause.isWord(before, "and")
                        || clause.isWord(before, ";") && clause.isListMark(before, at)
                        || clause.isWord(before, ",") && clause.named(before - 1) != null && hasAndBehind(at));
    }

    /** Where the words begin that describe what stands at a place. */
    private int describedFrom(int place) {
        int at = place;
        while (at > 0
                && clause.named(at - 1) == null
                && (clause.is(at - 1, WordClass.DETERMINER) || clause.isDescriptive(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean hasAndBehind(int at) {
        for (int i = at + 1; i < Math.min(clause.size(), at + AND_WITHIN); i++) {
            if (clause.isWord(i, "and")) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnd(int at) {
        return clause.isWord(at, "and") || clause.isWord(at, "&");
    }

    /** "Captain", "defendant": what stands right before a name of the list. */
    private boolean isTitle(int at) {
        return !clause.at(at).plain() && clause.at(at).word().isTitle() && !clause.is(at, WordClass.PREPOSITION);
    }

    private static boolean isLike(Named one, Named other) {
        return one.kind().isParty() == other.kind().isParty();
    }
}
