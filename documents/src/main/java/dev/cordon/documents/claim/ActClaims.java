package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads verbs and nouns of deeds: who designated, charged, sanctioned or blamed whom. */
final class ActClaims {

    private static final int LIGHT_WITHIN = 9;
    private static final int TARGET_WITHIN = 8;
    private static final int VERDICT_WITHIN = 14;
    private static final int SOUGHT_WITHIN = 6;

    private static final Set<String> EXPECTED = Set.of("scheduled", "expected", "set");
    private static final Set<String> OF_PERSONS = Set.of("him", "her", "himself", "herself");
    private static final Set<String> OF_OTHERS = Set.of("it", "them");

    private final Clause clause;
    private final ClauseSubjects subjects;
    private final ClauseObjects objects;
    private final Speakers speakers;
    private final ClaimDrafts drafts;

    ActClaims(Clause clause, Speakers speakers, ClaimDrafts drafts) {
        this.clause = clause;
        this.subjects = new ClauseSubjects(clause);
        this.objects = new ClauseObjects(clause);
        this.speakers = speakers;
        this.drafts = drafts;
    }

    void act(ClaimKind kind, int i, boolean ambiguous) {
        boolean adjective = clause.is(i - 1, WordClass.DETERMINER)
                && !clause.is(i - 1, WordClass.ADVERB)
                && !clause.at(i).lower().endsWith("ing");
        if (adjective
                || clause.hasBefore(i, WordClass.MODAL)
                || isFuture(i)
                || ambiguous && (clause.isNoun(i) || isBareNoun(i))) {
            return;
        }
        if (clause.isPassive(i)) {
            drafts.add(kind, i, objects.agent(i), suffering(kind, i));
            return;
        }
        List<Named> about = objects.of(i + 1, ClaimDrafts.mayBeOfCountries(kind));
        if (about.isEmpty()) {
            about = referredTo(i);
        }
        if (about.isEmpty() && kind == ClaimKind.CONDEMNS) {
            condemn(i);
        }
        if (!about.isEmpty()) {
            Named participle = participleOf(i);
            Named doer = participle == null ? speakers.doer(i) : participle;
            boolean quoted = doer == null && clause.at(i).lower().endsWith("ing") && clause.isWord(i - 1, "\"");
            if (!quoted) {
                drafts.add(kind, i, doer, about);
            }
        }
    }

    /** "She condemned the attacks": a deed is condemned, whosoever it was. */
    private void condemn(int i) {
        Named speaker = speakers.doer(i);
        boolean official = speaker != null && speaker.kind() != NamedKind.OTHER && speaker.kind() != NamedKind.COURT;
        if (official && !clause.at(i).lower().endsWith("ing")) {
            drafts.addEven(ClaimKind.CONDEMNS, i, speaker, List.of());
        }
    }

    /** To whom it is done; "he" is whoever stands accused, and "all property of X was blocked" is done to X. */
    private List<Named> suffering(ClaimKind kind, int i) {
        boolean tried = kind == ClaimKind.CONVICTS || kind == ClaimKind.CHARGES || kind == ClaimKind.INDICTS;
        List<Named> about = tried ? speakers.accused(subjects.of(i), i) : speakers.resolved(subjects.of(i), i);
        if (kind == ClaimKind.FREEZES && about.isEmpty()) {
            int owner = clause.nearestParty(clause.verbStart(i) - 1, clause.clauseStart(i));
            Named named = owner < 0 ? null : clause.named(owner);
            return named == null ? List.of() : List.of(named);
        }
        return about;
    }

    /** "an indictment charging him": the name right before; null if it is no participle of one. */
    private @Nullable Named participleOf(int i) {
        return clause.at(i).lower().endsWith("ing") ? clause.named(i - 1) : null;
    }

    /** "will be sentenced", "is scheduled to be sentenced". */
    private boolean isFuture(int i) {
        int start = clause.verbStart(i);
        if (clause.isWord(i - 1, "be")) {
            return true;
        }
        for (int at = start; at < i; at++) {
            if (clause.isWord(at, "will")) {
                return true;
            }
        }
        boolean to = clause.isWord(start, "to") || clause.isWord(start + 1, "to");
        return to
                && start > 0
                && !clause.at(start - 1).isName()
                && EXPECTED.contains(clause.at(start - 1).lower());
    }

    /** "which the agency accused of …" and "accusing it of …": who is meant stands before. */
    private List<Named> referredTo(int i) {
        Named antecedent = clause.antecedent(i);
        if (antecedent != null) {
            return List.of(antecedent);
        }
        boolean person =
                i + 1 < clause.size() && OF_PERSONS.contains(clause.at(i + 1).lower());
        Named named = person ? speakers.pronoun(i, "he") : null;
        if (named != null) {
            return List.of(named);
        }
        if (clause.isWord(i + 1, "the") && clause.isWord(i + 2, "latter")) {
            return latter(i);
        }
        boolean pronoun =
                i + 1 < clause.size() && OF_OTHERS.contains(clause.at(i + 1).lower());
        for (int claim = drafts.claims().size() - 1; pronoun && claim >= 0; claim--) {
            if (drafts.claims().get(claim).kind() != ClaimKind.SAYS
                    && !drafts.claims().get(claim).about().isEmpty()) {
                return drafts.claims().get(claim).about();
            }
        }
        return List.of();
    }

    private List<Named> latter(int i) {
        for (int at = i - 1; at >= 0; at--) {
            Named named = clause.named(at);
            if (named != null && named.kind() != NamedKind.OTHER) {
                return List.of(named);
            }
        }
        return List.of();
    }

    /** X pleaded guilty, or did not. */
    void self(int i) {
        boolean not = clause.isWord(i + 1, "not") && clause.isWord(i + 2, "guilty");
        if (not || clause.isWord(i + 1, "guilty")) {
            List<Named> about = speakers.accused(subjects.of(i), i);
            if (not && !about.isEmpty()) {
                drafts.add(ClaimKind.DENIES, i, about.get(0), List.of());
            } else {
                drafts.add(ClaimKind.CONVICTS, i, null, about);
            }
        }
    }

    /** "A jury found X guilty", "X was found guilty by a jury". */
    void verdict(ClaimKind kind, int i) {
        boolean guilty = false;
        for (int at = i + 1; at < Math.min(clause.size(), i + VERDICT_WITHIN) && !guilty; at++) {
            guilty = clause.isWord(at, "guilty") && !clause.isWord(at - 1, "not");
        }
        if (!guilty || clause.hasBefore(i, WordClass.MODAL)) {
            return;
        }
        if (clause.isPassive(i)) {
            drafts.add(kind, i, objects.agent(i), speakers.resolved(subjects.of(i), i));
            return;
        }
        List<Named> about = objects.of(i + 1, false);
        drafts.add(kind, i, speakers.doer(i), about.isEmpty() ? referredTo(i) : about);
    }

    void noun(ClaimKind kind, int i) {
        Named speaker = null;
        boolean light = false;
        for (int at = i - 1; at >= Math.max(0, i - LIGHT_WITHIN) && !light; at--) {
            if (clause.isWord(at, ";") || clause.is(at, WordClass.RELATIVE)) {
                break;
            }
            if (clause.is(at, WordClass.LIGHT) && !clause.hasBefore(at, WordClass.MODAL) && !isGerund(at)) {
                light = true;
                if (clause.at(at).lower().startsWith("fac")) {
                    faces(kind, i, at);
                    return;
                }
                speaker = clause.isPassive(at) ? objects.agent(at) : speakers.doer(at);
            }
        }
        if (clause.isWord(i, "measures") && !isRestrictive(i - 1)) {
            return;
        }
        int sought = kind == ClaimKind.CHARGES && clause.isWord(i - 1, "on") ? soughtBefore(i - 1) : -1;
        if (sought >= 0) {
            drafts.add(kind, i, null, wantedBefore(sought));
            return;
        }
        if (speaker == null && speakers.tellerBefore(i) != null) {
            speaker = speakers.tellerBefore(i);
        }
        if (kind == ClaimKind.SAYS) {
            if (light && speaker != null) {
                drafts.addEven(kind, i, speaker, List.of());
            }
            return;
        }
        int target = target(kind, i);
        List<Named> about = target < 0 ? List.of() : objects.of(target + 1, true);
        boolean imposed = kind == ClaimKind.SANCTIONS
                || kind == ClaimKind.FREEZES
                || kind == ClaimKind.BANS
                || kind == ClaimKind.OFFERS_REWARD;
        boolean told = speaker != null && speaker.kind() != NamedKind.OTHER && speaker.kind() != NamedKind.COURT;
        if (!about.isEmpty() || imposed && light && told) {
            if (speaker == null && clause.named(i - 1) != null) {
                speaker = clause.named(i - 1);
            }
            drafts.addEven(kind, i, speaker, about);
        }
    }

    /** "X faces charges", "X now faces an asset freeze": it is done to the subject. */
    private void faces(ClaimKind kind, int i, int verb) {
        boolean will = clause.isWord(verb - 1, "to") || isFuture(verb) || clause.is(verb - 1, WordClass.MODAL);
        if (!will && kind != ClaimKind.SAYS && !clause.isWord(i, "measures")) {
            drafts.add(kind, i, null, speakers.resolved(subjects.of(verb), verb));
        }
    }

    /** "responsible for implementing sanctions": nothing is said to have been done. */
    private boolean isGerund(int i) {
        return clause.at(i).lower().endsWith("ing") && clause.is(i - 1, WordClass.PREPOSITION);
    }

    private boolean isRestrictive(int i) {
        return clause.isWord(i, "restrictive")
                || clause.isWord(i, "sanctioning")
                || clause.isWord(i, "autonomous")
                || clause.isWord(i, "sanctions");
    }

    /** "arrested last night on charges": the verb; -1 if there is none. */
    private int soughtBefore(int on) {
        for (int at = on - 1; at >= Math.max(0, on - SOUGHT_WITHIN); at--) {
            if (clause.is(at, WordClass.SOUGHT)) {
                return at;
            }
            if (clause.at(at).plain() || clause.is(at, WordClass.RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }

    /** "on a human smuggling charge announced …": without an ending it is a verb only after "to", a pronoun or several. */
    private boolean isBareNoun(int i) {
        String word = clause.at(i).lower();
        if (word.endsWith("s") || word.endsWith("ed") || word.endsWith("ing") || i == 0) {
            return false;
        }
        Tok before = clause.at(i - 1);
        return !before.isName()
                && !before.plain()
                && !before.lower().endsWith("s")
                && !before.lower().endsWith("ly")
                && !clause.is(i - 1, WordClass.PRONOUN)
                && !clause.is(i - 1, WordClass.AUXILIARY)
                && !clause.is(i - 1, WordClass.RELATIVE)
                && !clause.is(i - 1, WordClass.CONJUNCTION)
                && !clause.is(i - 1, WordClass.ADVERB)
                && !clause.isWord(i - 1, "to");
    }

    private List<Named> wantedBefore(int i) {
        Named named = clause.named(i - 1);
        return named == null ? speakers.resolved(subjects.of(i), i) : List.of(named);
    }

    /** Where "on" or "against" stands behind the noun; for rewards, what the information is to be about. */
    private int target(ClaimKind kind, int noun) {
        boolean information = kind == ClaimKind.OFFERS_REWARD;
        for (int at = noun + 1; at < Math.min(clause.size(), noun + TARGET_WITHIN); at++) {
            if (clause.is(at, WordClass.TARGET) || information && clause.isWord(at, "about")) {
                return at;
            }
            boolean passable = clause.at(at).plain() && !clause.isWord(at, ";")
                    || clause.is(at, WordClass.BE)
                    || clause.isWord(at, "and")
                    || information
                    || !clause.at(at).isName()
                            && !clause.is(at, WordClass.PREPOSITION)
                            && !clause.is(at, WordClass.RELATIVE);
            if (!passable) {
                return -1;
            }
        }
        return -1;
    }

    void trait(int i) {
        boolean be = false;
        for (int at = clause.verbStart(i); at < i; at++) {
            be |= clause.is(at, WordClass.BE);
        }
        boolean word = clause.isWord(i, "behind") || clause.isWord(i + 1, "for") && !clause.is(i + 2, WordClass.DUTY);
        if (be && word && !isFuture(i) && !clause.holds(WordClass.THANKS) && !clause.hasBefore(i, WordClass.MODAL)) {
            List<Named> about = speakers.resolved(subjects.of(i), i);
            drafts.add(ClaimKind.ATTRIBUTES, i, speakers.teller(), about);
        }
    }
}
