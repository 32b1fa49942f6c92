package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads verbs of saying, and words that deny or condemn: who said what of whom. */
final class SayingClaims extends ClaimReader {

    private static final int COURT_WITHIN = 8;
    private static final int CALLED_WITHIN = 5;

    private final NoSayings not;

    SayingClaims(ClaimReader sentence) {
        super(sentence);
        this.not = new NoSayings(clause, speakers);
    }

    /** Reads a verb that states something where it stands, unless its speaker says something in plainer words. */
    void state(ClaimKind kind, int i) {
        Named speaker = clause.isPassive(i) ? objects.agent(i) : speakers.speaker(i);
        boolean thing = clause.isWord(clause.verbStart(i) - 1, "it")
                && speaker != null
                && speaker.kind() != NamedKind.AUTHORITY
                && speaker.kind() != NamedKind.GOVERNMENT;
        if (speaker != null && !thing && !isDeed(speaker, i) && !drafts.speaks(speaker)) {
            say(kind, i);
            speakers.tells(speaker, i);
        }
    }

    /** "He described himself as a soldier", "the group has called on its followers": what the accused say so is held against them. */
    private boolean isDeed(Named speaker, int i) {
        return references.isAccused(speaker) && !clause.isWord(i - 1, "\"") && !clause.holdsWord("\"");
    }

    void say(ClaimKind kind, int i) {
        if (kind == ClaimKind.ALLEGES
                && clause.isWord(i, "alleged")
                && clause.isPassive(i)
                && clause.isWord(i + 1, "to")) {
            drafts.add(kind, i, objects.agent(i), references.resolved(subjects.of(i), i));
            return;
        }
        if (kind == ClaimKind.ALLEGES
                && clause.isWord(i, "alleged")
                && clause.isWord(i + 1, "in")
                && !clause.hasBefore(i, WordClass.AUXILIARY)) {
            allegedIn(i);
            return;
        }
        if (kind == ClaimKind.ALLEGES && clause.isWord(i + 1, "that") && clause.isPassive(i)) {
            Named agent = objects.agent(i);
            drafts.add(kind, i, agent == null ? pleadings.first(i) : agent, subjectOfClause(i + 2));
            return;
        }
        if (not.isOfQuotation(i)
                || not.isAdjectiveOrNoun(kind, i)
                || not.isAddition(i)
                || not.isPurpose(i)
                || not.isRefusal(kind, i)
                || kind.act().isAgainst() && tense.isFuture(i) && !clause.isPassive(i)
                || clause.at(i).word().endsWithIng()
                        && clause.is(i - 1, WordClass.PREPOSITION)
                        && !clause.isWord(i - 1, "by")
                || clause.isWord(i, "identified") && !clause.isWord(i + 1, "that")) {
            return;
        }
        boolean passive = clause.isPassive(i);
        if (passive && kind.act().isAgainst() && objects.agent(i) == null) {
            return;
        }
        Named speaker = passive ? objects.agent(i) : speakers.speaker(i);
        if (clause.at(i).word().endsWithIng() && clause.isWord(i - 1, ",") && speakers.tellerBefore(i) != null) {
            speaker = speakers.tellerBefore(i);
        }
        int paper = kind == ClaimKind.ALLEGES ? pleadings.of(i) : -1;
        if (paper >= 0) {
            speaker = clause.named(paper);
        }
        if (kind == ClaimKind.REPORTS && passive && speaker == null) {
            if (clause.hasBefore(i, WordClass.AUXILIARY) && clause.isWord(i - 1, "be") || clause.isWord(i + 1, "to")) {
                return;
            }
            drafts.addEven(kind, i, null, parties(i + 1, clause.size(), true));
            return;
        }
        if (speaker != null && kind == ClaimKind.SAYS && isCharge(speaker, i)) {
            say(ClaimKind.ALLEGES, i);
            return;
        }
        if (speaker == null || !maySpeak(kind, speaker) || clause.hasBefore(i, WordClass.MODAL)) {
            return;
        }
        if (kind == ClaimKind.SAYS && (drafts.isHeldAgainst(speaker) || not.isBareBehind(speaker, i))) {
            return;
        }
        boolean inverted = speakers.isInverted(i);
        List<Named> about = inverted || passive && kind == ClaimKind.SAYS
                ? parties(0, i, false)
                : parties(i + 1, clause.size(), kind == ClaimKind.ASSESSES);
        if (kind == ClaimKind.ALLEGES && !inverted) {
            about = referent(i + 1);
            about = about.isEmpty() ? subjectOfClause(i + 1) : about;
        }
        Named antecedent = clause.antecedent(i);
        if (antecedent != null) {
            about = List.of(antecedent);
        }
        ClaimKind meant = kind == ClaimKind.SAYS && mayDeny(speaker) && drafts.isDenial() ? ClaimKind.DENIES : kind;
        drafts.addEven(meant, i, speaker, telling(meant, without(about, speaker)));
    }

    /** "Prosecutors say X shipped motors": what they hold against somebody they allege. */
    private boolean isCharge(Named speaker, int i) {
        boolean prosecutors =
                speaker.kind() == NamedKind.COURT && speaker.name().equals("prosecutors");
        boolean says = clause.isWord(i, "say") || clause.isWord(i, "said");
        return prosecutors && says && !speakers.isInverted(i);
    }

    /** Those against whom something is held, and who speak for them. */
    private static boolean mayDeny(Named speaker) {
        return switch (speaker.kind()) {
            case LISTED, PERSON, ORGANISATION, GROUP -> true;
            case ACTOR, AUTHORITY, GOVERNMENT, COURT, OTHER -> false;
        };
    }

    /** "As alleged in the complaint, X …", "X …, as alleged in the complaint". */
    private void allegedIn(int i) {
        for (int at = i + 2; at < Math.min(clause.size(), i + COURT_WITHIN); at++) {
            Named court = clause.named(at);
            if (court != null && court.kind() == NamedKind.COURT) {
                List<Named> behind = subjectOfClause(at + 1);
                drafts.add(ClaimKind.ALLEGES, i, court, behind.isEmpty() ? parties(0, i, false) : behind);
                return;
            }
        }
    }

    /** "alleges they obtained": those of whom the text last told a deed; nobody if no pronoun stands there. */
    private List<Named> referent(int from) {
        int at = clause.isWord(from, "that") ? from + 1 : from;
        if (clause.isWord(at, "he") || clause.isWord(at, "she")) {
            Named meant = references.defendant();
            return meant == null ? List.of() : List.of(meant);
        }
        return clause.isWord(at, "they") ? references.defendants() : List.of();
    }

    /** Of whom something is alleged: the first party of the clause, and those joined to it. */
    private List<Named> subjectOfClause(int from) {
        for (int at = from; at < clause.size(); at++) {
            Named named = clause.named(at);
            boolean among = named != null && named.kind() == NamedKind.GROUP && clause.isGoverned(at);
            if (named != null && named.kind().isParty() && !among) {
                return objects.of(at, false);
            }
        }
        return parties(from, clause.size(), false);
    }

    /** Indictments allege, and only authorities assess; who merely believes something makes no assessment. */
    private static boolean maySpeak(ClaimKind kind, Named speaker) {
        return switch (speaker.kind()) {
            case AUTHORITY, GOVERNMENT -> true;
            case COURT ->
                kind == ClaimKind.ALLEGES
                        || kind == ClaimKind.SAYS && speaker.name().equals("court");
            case LISTED, ACTOR, PERSON, ORGANISATION, GROUP -> kind != ClaimKind.ASSESSES;
            case OTHER -> false;
        };
    }

    /** Of the many that a saying mentions, the named ones matter. */
    private static List<Named> telling(ClaimKind kind, List<Named> about) {
        List<Named> named = about.stream()
                .filter(each -> each.kind() != NamedKind.GROUP && each.kind() != NamedKind.GOVERNMENT)
                .toList();
        return kind == ClaimKind.SAYS && !named.isEmpty() ? named : about;
    }

    /** Words that deny or condemn, where somebody is quoted with them. */
    void opinion(ClaimKind kind, int i) {
        Named caller = caller(i);
        if (!isPredicate(i) || clause.is(i, WordClass.UNLAWFUL) && caller == null) {
            return;
        }
        Named told = speakers.teller() == null ? caller : speakers.teller();
        Named speaker = told == null ? references.we() : told;
        boolean there = drafts.claims().stream()
                .anyMatch(
                        claim -> claim.kind() == kind || kind == ClaimKind.DENIES && claim.kind() == ClaimKind.REJECTS);
        if (speaker != null && speaker.kind() != NamedKind.COURT && !there) {
            List<Named> about = without(parties(0, clause.size(), true), speaker);
            drafts.addEven(kind, i, speaker, about);
        }
    }

    /** "X called the killings barbaric": who calls them so; null if nobody does. */
    private @Nullable Named caller(int i) {
        for (int at = i - 1; at >= Math.max(0, i - CALLED_WITHIN); at--) {
            if (isCalling(at)) {
                Named speaker = clause.isPassive(at) ? null : speakers.doer(at);
                return speaker != null && maySpeak(ClaimKind.SAYS, speaker) ? speaker : null;
            }
        }
        return null;
    }

    private boolean isCalling(int i) {
        return clause.is(i, WordClass.CALL);
    }

    /** "are false and groundless", "called it unacceptable", but not "false information". */
    private boolean isPredicate(int i) {
        String word = clause.at(i).lower();
        if (word.startsWith("slander") || word.startsWith("smear")) {
            return true;
        }
        for (int at = i - 1; at >= Math.max(0, i - CALLED_WITHIN); at--) {
            if (isCalling(at)) {
                return true;
            }
        }
        for (int at = i - 1; at >= Math.max(0, i - 4); at--) {
            if (clause.is(at, WordClass.BE)
                    || clause.isWord(at, "as")
                    || clause.isWord(at, "it")
                    || clause.isWord(at, "called")) {
                return true;
            }
            boolean passable = clause.at(at).plain()
                    || clause.isWord(at, "and")
                    || clause.at(at).word().endsWithLy()
                    || clause.at(at).word().is(WordClass.DENIAL)
                    || clause.at(at).word().is(WordClass.NEGATION);
            if (!passable) {
                return false;
            }
        }
        return false;
    }

    /** The parties between two places; of whom something is said by "by", if asked for and there is one. */
    private List<Named> parties(int from, int to, boolean culprit) {
        List<Named> all = new ArrayList<>();
        for (int at = from; at < to; at++) {
            Named named = clause.named(at);
            if (named == null) {
                continue;
            }
            if (culprit && clause.isWord(at - 1, "by") && named.kind() != NamedKind.OTHER) {
                return objects.of(at, true);
            }
            if (clause.describesNext(at)) {
                continue;
            }
            boolean listed = named.kind().isParty() || named.kind() == NamedKind.GOVERNMENT && !clause.isGoverned(at);
            if (listed && all.stream().noneMatch(known -> known.key().equals(named.key()))) {
                all.add(named);
            }
        }
        return all;
    }

    private static List<Named> without(List<Named> names, Named speaker) {
        return names.stream()
                .filter(named -> !named.key().equals(speaker.key()))
                .toList();
    }
}
