package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who stands behind a word: the objects of a verb, the agent of a passive one. */
final class ClauseObjects {

    private static final int OBJECT_WITHIN = 12;
    private static final Pattern ONE =
            Pattern.compile("(?:the|an?|his|her|its|their|another) ", Pattern.CASE_INSENSITIVE);

    private final Clause clause;

    ClauseObjects(Clause clause) {
        this.clause = clause;
    }

    /** The objects behind a place: the first name, and those joined to it. */
    List<Named> of(int from, boolean countries) {
        int first = firstObject(from, countries);
        return first < 0 ? List.of() : listFrom(first, countries);
    }

    private int firstObject(int from, boolean countries) {
        for (int at = from; at < Math.min(clause.size(), from + OBJECT_WITHIN); at++) {
            Tok tok = clause.at(at);
            Named named = tok.named();
            if (named != null) {
                if (isWanted(named, countries) && !clause.isPossessive(at) && !clause.describesNext(at)) {
                    return at;
                }
            } else if (tok.is("'") && clause.isWord(at + 1, "s")) {
                at++;
            } else if (tok.is(",") && at > from && isNamedBehind(at)) {
                return at + 1;
            } else if (tok.is(",") || tok.is(";") || tok.is(")") || isBreak(at)) {
                return -1;
            }
        }
        return -1;
    }

    /** "sanctioned the commander-in-chief, X": a noun, and behind the comma who that is. */
    private boolean isNamedBehind(int comma) {
        Named named = clause.named(comma + 1);
        boolean noun = !clause.at(comma - 1).isName()
                && !clause.at(comma - 1).plain()
                && !clause.at(comma - 1).isNumber()
                && clause.isDescriptive(comma - 1);
        return noun && named != null && named.kind().isParty() && named.kind() != NamedKind.GROUP;
    }

    private boolean isBreak(int i) {
        Tok tok = clause.at(i);
        // "two of his partners"
        boolean some = tok.is("of") && (clause.is(i - 1, WordClass.DETERMINER) || clause.isWord(i - 1, "one"));
        return !tok.plain()
                && !some
                && (clause.is(i, WordClass.PREPOSITION)
                        || clause.is(i, WordClass.RELATIVE)
                        || clause.is(i, WordClass.BE)
                        || clause.is(i, WordClass.AUXILIARY))
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
        for (int at = first; at < clause.size(); at++) {
            Tok tok = clause.at(at);
            Named named = tok.named();
            if (tok.is("(")) {
                depth++;
            } else if (tok.is(")")) {
                depth--;
            } else if (depth > 0) {
                continue;
            } else if (named != null) {
                if (!joined && !isApposition(names, named) || !names.isEmpty() && isSubject(at)) {
                    break;
                }
                boolean apposed = named.kind() == NamedKind.GROUP
                        && clause.isWord(at - 1, ",")
                        && !names.isEmpty()
                        && names.get(names.size() - 1).kind() != NamedKind.GROUP;
                if (apposed) {
                    joined = false;
                    continue;
                }
                if (named.kind().isParty() && clause.isWord(at - 1, ",") && isOffice(names, named)) {
                    names.set(names.size() - 1, named);
                    continue;
                }
                boolean place = named.kind() == NamedKind.OTHER || named.kind() == NamedKind.GOVERNMENT;
                boolean state = named.kind() == NamedKind.GOVERNMENT && !names.isEmpty() && isParty(names);
                if (joined && isWanted(named, countries) && !state && (names.isEmpty() || !place || countries)) {
                    names.add(named);
                }
                joined = false;
            } else if (tok.is(",") || tok.is("and") || tok.is("&") || tok.is(";")) {
                joined = true;
            } else if (tok.is("including") && !names.isEmpty()) {
                // "12 people, including X and Y"
                joined = true;
            } else if (joined && clause.is(at, WordClass.TARGET) && clause.isWord(at - 1, "and")) {
                // "on fifteen tankers and on a trader"
                continue;
            } else if (tok.is("as") && clause.isWord(at + 1, "well") && clause.isWord(at + 2, "as")) {
                joined = true;
                at += 2;
            } else if (clause.named(at + 1) != null && (tok.is("aka") || tok.is("alias"))) {
                at++;
                joined = false;
            } else if (tok.isNumber()
                    || clause.is(at, WordClass.DETERMINER)
                    || tok.is("aka")
                    || tok.is("a.k.a")
                    || tok.is("\"")) {
                continue;
            } else if (tok.is("of") && at > first) {
                at = skipPlace(at);
                joined = false;
            } else if (!joined || !clause.isDescriptive(at)) {
                break;
            }
        }
        return names;
    }

    /** "nine have pleaded guilty, including A and B": those, too, where the subjects are only counted or described. */
    List<Named> including(int verb, List<Named> subjects) {
        if (subjects.stream().anyMatch(named -> named.kind() != NamedKind.GROUP)) {
            return subjects;
        }
        for (int at = verb + 1; at < clause.size() && !clause.isWord(at, ";"); at++) {
            if (clause.isWord(at, "including") && clause.isWord(at - 1, ",")) {
                List<Named> all = new ArrayList<>(subjects);
                all.addAll(of(at + 1, false));
                return all;
            }
            if (clause.is(at, WordClass.RELATIVE) || clause.isWord(at, "for") || clause.isWord(at, "with")) {
                return subjects;
            }
        }
        return subjects;
    }

    /** "summoned X, and Y accused Z": Y begins a clause of its own. */
    private boolean isSubject(int at) {
        return clause.isDeed(at + 1) && (clause.named(at + 2) != null || clause.is(at + 2, WordClass.DETERMINER));
    }

    private static boolean isParty(List<Named> names) {
        return names.get(names.size() - 1).kind().isParty();
    }

    /** "the commander, X": one whom the text describes, and then names. */
    private static boolean isOffice(List<Named> names, Named named) {
        Named last = names.isEmpty() ? named : names.get(names.size() - 1);
        boolean one = last.kind() == NamedKind.GROUP && ONE.matcher(last.name()).lookingAt();
        return one
                && named.kind() != NamedKind.GROUP
                && (last.isDescribedPerson() ? named.isPerson() : named.isOrganisation());
    }

    private static boolean isApposition(List<Named> names, Named named) {
        return named.kind() == NamedKind.OTHER && !names.isEmpty();
    }

    /** "of Mesquite, Texas": up to its last name. */
    private int skipPlace(int of) {
        int at = of;
        while (at + 1 < clause.size()) {
            Named named = clause.named(at + 1);
            boolean place = named != null
                    && (named.kind() == NamedKind.OTHER
                            || named.kind() == NamedKind.GOVERNMENT
                            || named.kind() == NamedKind.GROUP && named.nature() == NamedKind.ORGANISATION
                            || named.kind() == NamedKind.ACTOR
                            || named.kind() == NamedKind.LISTED && isDescribed(at + 2)
                            || named.isOrganisation());
            boolean comma = clause.isWord(at + 1, ",")
                    && clause.named(at + 2) != null
                    && (Objects.requireNonNull(clause.named(at + 2)).kind() == NamedKind.OTHER
                            || Objects.requireNonNull(clause.named(at + 2)).kind() == NamedKind.GOVERNMENT);
            if (!place && !comma && !clause.is(at + 1, WordClass.DETERMINER)) {
                break;
            }
            at++;
        }
        return at;
    }

    private boolean isDescribed(int at) {
        Named named = clause.named(at);
        return named != null && named.kind() == NamedKind.GROUP;
    }

    /** "by providing misleading information": a means, and nobody who does it. */
    private boolean isGerund(int i) {
        return i < clause.size()
                && !clause.at(i).isName()
                && clause.at(i).word().endsWithIng();
    }

    /** Who stands after "by" behind the verb. */
    @Nullable
    Named agent(int verb) {
        for (int at = verb + 1; at < Math.min(clause.size(), verb + 18); at++) {
            if (clause.isWord(at, "by") && !isGerund(at + 1)) {
                for (int i = at + 1; i < Math.min(clause.size(), at + 8); i++) {
                    Named named = clause.named(i);
                    Named behind = clause.named(i + 1);
                    if (named != null
                            && behind != null
                            && named.kind() == NamedKind.GOVERNMENT
                            && behind.kind() == NamedKind.COURT) {
                        return behind;
                    }
                    if (named != null) {
                        return named;
                    }
                    if (clause.at(i).plain() && !clause.isWord(i, "\"")) {
                        break;
                    }
                }
            }
            if (clause.isWord(at, ".") || clause.isWord(at, ";")) {
                return null;
            }
        }
        return null;
    }
}
