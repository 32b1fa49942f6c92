package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who speaks and acts in a sentence: tellers, speakers behind their verb, whom a pronoun means. */
final class Speakers {

    private static final int LONGEST_OFFICE = 3;
    private static final int LONGEST_POST = 9;

    private final String text;
    private final Clause clause;
    private final ClauseSubjects clauseSubjects;
    private final References references;
    private @Nullable Named teller;
    private int tellerAt = -1;

    Speakers(String text, Clause clause, References references) {
        this.text = text;
        this.clause = clause;
        this.clauseSubjects = new ClauseSubjects(clause);
        this.references = references;
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

    /** Takes note of who speaks by a verb that means other things elsewhere. */
    void tells(Named named, int i) {
        if (teller == null) {
            teller = named;
            tellerAt = i;
        }
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
        return !tok.isName() && tok.word().isTelling() && !isCapitalised(tok, i);
    }

    @Nullable
    Named speaker(int i) {
        return isInverted(i) ? behind(i) : doer(i);
    }

    /** Who does what a verb says: its subject. */
    @Nullable
    Named doer(int i) {
        List<Named> subjects = references.resolved(clauseSubjects.of(i), i);
        if (subjects.isEmpty()) {
            return null;
        }
        int before = clause.verbStart(i) - 1;
        Named apposed = clause.isWord(before, ",") ? clause.named(before - 1) : null;
        boolean office = subjects.get(0).kind() == NamedKind.AUTHORITY
                || subjects.get(0).kind() == NamedKind.GOVERNMENT
                || subjects.get(0).kind() == NamedKind.GROUP
                || subjects.get(0).kind() == NamedKind.OTHER;
        boolean firm = subjects.get(0).kind() == NamedKind.GROUP
                && apposed != null
                && (apposed.isOrganisation() || apposed.isUnknown());
        if (office && apposed != null && (apposed.isPerson() || firm) && !isOneOf(before)) {
            return apposed.acting();
        }
        return body(subjects.get(0), before);
    }

    /** "A lawyer for one of the men, X, said": X is one of the men. */
    private boolean isOneOf(int before) {
        for (int at = before - 3; at > 0; at--) {
            if (clause.isWord(at, "one") && clause.isWord(at + 1, "of")) {
                return true;
            }
            if (clause.at(at).plain()) {
                return false;
            }
        }
        return false;
    }

    /** "Gunvor says": a name of one word that acts is of a firm, or of somebody known by it. */
    private Named body(Named subject, int before) {
        boolean listed = clause.isWord(before, ",") && clause.isWord(1, "and");
        boolean direct = clause.named(before) != null && !clause.isGoverned(before) || listed;
        return direct && subject.name().indexOf(' ') < 0 ? subject.acting() : subject;
    }

    boolean isInverted(int i) {
        boolean mark = i > 0 && clause.at(i - 1).plain() && !clause.isWord(i - 1, ")");
        boolean stands = (mark || i == 0 || isTitled(i + 1))
                && !isToSomebody(i)
                && !clause.at(i).word().endsWithIng();
        return stands && behind(i) != null && subjectBefore(i) == null && !isBeforeStatement(i);
    }

    /** "X, a researcher, said the group was behind it": whoever stands behind the verb is the subject of what is said. */
    private boolean isBeforeStatement(int i) {
        if (!clause.isWord(i - 1, ",") || clause.isWord(i - 2, "\"") || i < 2) {
            return false;
        }
        int at = i + 1;
        while (at < clause.size() && (clause.named(at) != null || clause.is(at, WordClass.DETERMINER) || isNoun(at))) {
            at++;
        }
        boolean verb = clause.is(at, WordClass.BE)
                || clause.is(at, WordClass.AUXILIARY)
                || at < clause.size()
                        && !clause.at(at).isName()
                        && clause.at(at).word().endsWithEd();
        return verb && !clauseSubjects.of(i).isEmpty();
    }

    /** "told Judge X": who stands behind the verb listens. */
    private boolean isToSomebody(int i) {
        return clause.isWord(i, "told") || clause.isWord(i, "tells") || clause.isWord(i, "warned");
    }

    /** "… on a smuggling charge announced Assistant Attorney General X": an office stands behind the verb. */
    private boolean isTitled(int i) {
        if (i >= clause.size() || clause.at(i).isName() || clause.at(i).plain()) {
            return false;
        }
        Tok tok = clause.at(i);
        return tok.word().isTitle()
                && Character.isUpperCase(text.charAt(tok.span().start()));
    }

    private @Nullable Named subjectBefore(int i) {
        Named before = clause.named(clause.verbStart(i) - 1);
        return before;
    }

    /** Who stands right behind a verb of saying: "said Assistant Attorney General X", "recounts its coordinator, X". */
    @Nullable
    Named behind(int i) {
        Named best = null;
        for (int at = i + 1; at < Math.min(clause.size(), i + 16); at++) {
            Named named = clause.named(at);
            if (named != null) {
                if (clause.isPossessive(at)) {
                    continue;
                }
                if (named.isPerson()) {
                    return named;
                }
                best = best == null && named.kind() != NamedKind.OTHER ? named : best;
            } else if (!isOfOffice(at)) {
                Named apposed = apposedTo(at, best);
                return apposed == null ? holder(at, best) : apposed;
            }
        }
        return best;
    }

    /** "said the press secretary of the ministry, X": the person behind the comma; else who is described. */
    private @Nullable Named holder(int from, @Nullable Named office) {
        if (office == null || !office.isDescribedPerson()) {
            return office;
        }
        for (int at = from; at < Math.min(clause.size(), from + LONGEST_POST); at++) {
            Named behind = clause.isWord(at, ",") ? clause.named(at + 1) : null;
            if (behind != null && behind.isPerson()) {
                return behind;
            }
            boolean post = clause.isWord(at, "of")
                    || clause.isWord(at, "for")
                    || clause.isWord(at, "at")
                    || clause.is(at, WordClass.DETERMINER)
                    || clause.named(at) != null
                    || clause.is(at, WordClass.BODY)
                    || isNoun(at);
            if (!post) {
                return office;
            }
        }
        return office;
    }

    /** The person who is named behind his office and a comma; null if none is. */
    private @Nullable Named apposedTo(int from, @Nullable Named office) {
        int comma = from;
        while (comma - from < LONGEST_OFFICE && office == null && isNoun(comma)) {
            comma++;
        }
        boolean titled = clause.isWord(from, ",")
                && !clause.at(from - 1).isName()
                && clause.at(from - 1).word().isTitle();
        boolean told = comma > from || titled || office != null && office.isDescribedPerson();
        Named named = told && clause.isWord(comma, ",") ? clause.named(comma + 1) : null;
        return named != null && named.isPerson() ? named : null;
    }

    private boolean isNoun(int i) {
        return i < clause.size()
                && !clause.at(i).isName()
                && !clause.at(i).plain()
                && !clause.at(i).isNumber()
                && !clause.at(i).word().endsWithEd()
                && !clause.at(i).word().isSmall();
    }

    /** The words of an office between a verb of saying and a name. */
    private boolean isOfOffice(int at) {
        Tok tok = clause.at(at);
        return tok.is("'")
                || tok.is("s")
                || clause.is(at, WordClass.DETERMINER) && !tok.is("that")
                || tok.word().isTitle()
                || isOfPost(at)
                || isCapital(at)
                        && !clause.at(at - 1).isName()
                        && (clause.at(at - 1).word().isTitle() || isCapital(at - 1));
    }

    private boolean isCapital(int i) {
        Tok tok = clause.at(i);
        return !tok.isName()
                && !tok.plain()
                && Character.isUpperCase(text.charAt(tok.span().start()));
    }

    /** "said New York Police Commissioner X": whose office it is stands before it, with capitals. */
    private boolean isOfPost(int from) {
        for (int at = from; at < Math.min(clause.size(), from + LONGEST_OFFICE + 1); at++) {
            if (!isCapital(at)) {
                return false;
            }
            if (clause.is(at, WordClass.OFFICE_HOLDER)) {
                return true;
            }
        }
        return false;
    }
}
