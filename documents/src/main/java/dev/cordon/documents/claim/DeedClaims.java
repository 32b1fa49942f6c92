package dev.cordon.documents.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads deeds that take more words than a verb and its object: to put on a list, to lay at a door, to maintain innocence. */
final class DeedClaims extends ClaimReader {

    private static final int LIST_WITHIN = 40;
    private static final int ORIGIN_WITHIN = 14;
    private static final int INNOCENCE_WITHIN = 5;
    private static final int OFFER_WITHIN = 12;
    private static final int CULPRIT_WITHIN = 14;
    private static final int KEEPER_WITHIN = 5;

    DeedClaims(ClaimReader sentence) {
        super(sentence);
    }

    /** "The Department added X to the Entity List", "X was placed on the sanctions list". */
    void listing(ClaimKind kind, int i) {
        if (!isOntoList(i) || clause.hasBefore(i, Lexicon.WordClass.MODAL) || tense.isFuture(i)) {
            return;
        }
        if (clause.isPassive(i)) {
            Named agent = objects.agent(i);
            drafts.add(kind, i, agent == null ? keeper(i) : agent, references.resolved(subjects.of(i), i));
        } else {
            drafts.add(kind, i, speakers.doer(i), objects.of(i + 1, false));
        }
    }

    /** "was placed on the EU sanctions list": whose list it is; null if that is not told. */
    private @Nullable Named keeper(int verb) {
        for (int at = verb + 1; at < Math.min(clause.size(), verb + KEEPER_WITHIN); at++) {
            Named named = clause.named(at);
            boolean official =
                    named != null && (named.kind() == NamedKind.AUTHORITY || named.kind() == NamedKind.GOVERNMENT);
            if (official || clause.isWord(at, "list") || clause.at(at).plain()) {
                return official ? named : null;
            }
        }
        return null;
    }

    private boolean isOntoList(int verb) {
        for (int at = verb + 1; at < Math.min(clause.size(), verb + LIST_WITHIN); at++) {
            if (clause.isWord(at, "to") || clause.isWord(at, "on") || clause.isWord(at, "onto")) {
                int end = Math.min(clause.size(), at + 6);
                for (int list = at + 1; list < end && !clause.isWord(list, ","); list++) {
                    if (clause.isWord(list, "list") || clause.isWord(list, "blacklist") || isProgramme(list)) {
                        return true;
                    }
                }
            }
            if (clause.isWord(at, ";") || clause.isWord(at, ".")) {
                return false;
            }
        }
        return false;
    }

    private boolean isProgramme(int i) {
        Named named = clause.named(i);
        return named != null && named.key().startsWith("term:") && named.name().endsWith("List");
    }

    /** "Researchers attribute the attack with high confidence to X", "was linked by the agency to X". */
    void origin(ClaimKind kind, int i) {
        for (int at = i + 1; at < Math.min(clause.size(), i + ORIGIN_WITHIN); at++) {
            if (clause.isWord(at, pointing(i)) && !clause.hasBefore(i, Lexicon.WordClass.MODAL)) {
                if (at == i + 1 && !clause.isPassive(i)) {
                    return;
                }
                List<Named> about = references.meant(objects.of(at + 1, true));
                boolean culprit = !about.isEmpty() && mayBeBlamed(about.get(0));
                if (culprit) {
                    drafts.add(kind, i, speaker(i), about);
                }
                return;
            }
        }
    }

    /** "attributed to X", "traced to X", but "pointed the finger at X". */
    private String pointing(int verb) {
        return clause.at(verb).lower().startsWith("point") ? "at" : "to";
    }

    /** "The agency linked X to Y", "a newspaper tied him to the cartel", "X was linked to Y by Z". */
    void link(ClaimKind kind, int i) {
        boolean passive = clause.isPassive(i);
        Named speaker = passive ? objects.agent(i) : speakers.doer(i);
        int to = pointedTo(i);
        if (speaker == null || to < 0 || clause.hasBefore(i, Lexicon.WordClass.MODAL) || tense.isFuture(i)) {
            return;
        }
        List<Named> culprits = references.meant(objects.of(to + 1, true));
        if (!culprits.isEmpty() && mayBeBlamed(culprits.get(0))) {
            drafts.add(kind, i, speaker, culprits);
        }
    }

    /** "The Treasury described X as a front for Y", "he called the firm a criminal enterprise". */
    void brand(ClaimKind kind, int i) {
        boolean passive = clause.isPassive(i);
        Named speaker = passive ? objects.agent(i) : speakers.doer(i);
        int culprit = speaker == null ? -1 : culprit(i);
        if (culprit < 0 || clause.hasBefore(i, Lexicon.WordClass.MODAL) || tense.isFuture(i)) {
            return;
        }
        List<Named> about =
                passive ? references.resolved(subjects.of(i), i) : references.meant(objects.of(i + 1, true));
        drafts.add(kind, i, speaker, about);
    }

    private int culprit(int verb) {
        boolean object = clause.isPassive(verb);
        for (int at = verb + 1; at < Math.min(clause.size(), verb + CULPRIT_WITHIN); at++) {
            boolean held = clause.is(at, Lexicon.WordClass.CULPRIT)
                    || clause.named(at) != null && clause.at(at).word().is(Lexicon.WordClass.CULPRIT);
            if (held && object) {
                return at;
            }
            object |= clause.named(at) != null || clause.is(at, Lexicon.WordClass.PRONOUN);
            if (clause.at(at).plain() && !clause.isWord(at, "\"") && !clause.isWord(at, "-")
                    || clause.is(at, Lexicon.WordClass.RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }

    private int pointedTo(int verb) {
        for (int at = verb + 2; at < Math.min(clause.size(), verb + ORIGIN_WITHIN); at++) {
            if (clause.isWord(at, "to")
                    || clause.isWord(at, "with") && clause.at(verb).lower().startsWith("connect")) {
                return at;
            }
            if (clause.isWord(at, ";") || clause.is(at, Lexicon.WordClass.RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean mayBeBlamed(Named named) {
        return switch (named.kind()) {
            case LISTED, ACTOR, GOVERNMENT, AUTHORITY -> true;
            case GROUP -> !named.country().isEmpty();
            case PERSON, ORGANISATION, COURT, OTHER -> false;
        };
    }

    private @Nullable Named speaker(int i) {
        return clause.isPassive(i) ? objects.agent(i) : speakers.doer(i);
    }

    /** "Washington is offering $10 million for information on X": a reward by another name. */
    void offer(ClaimKind kind, int i) {
        boolean money = false;
        for (int at = i + 1; at < Math.min(clause.size(), i + OFFER_WITHIN); at++) {
            String word = clause.at(at).lower();
            money |= word.startsWith("$") || word.equals("million") || word.equals("up");
            if (word.startsWith("reward")
                    || word.startsWith("bount")
                    || clause.at(at).is(";")) {
                return;
            }
            if (money && clause.isWord(at, "information") && clause.isWord(at - 1, "for")) {
                Named speaker = speakers.doer(i);
                if (speaker != null) {
                    drafts.addEven(kind, i, speaker, sought(at + 1));
                }
                return;
            }
        }
    }

    /** On whom information is wanted: the first party behind. */
    private List<Named> sought(int from) {
        for (int at = from; at < clause.size(); at++) {
            Named named = clause.named(at);
            if (named != null && named.kind().isParty()) {
                return objects.of(at, false);
            }
        }
        return List.of();
    }

    /** "X maintains his innocence", "X entered a plea of not guilty". */
    void plea(ClaimKind kind, int i) {
        for (int at = i + 1; at <= Math.min(clause.size() - 1, i + INNOCENCE_WITHIN); at++) {
            if (clause.isWord(at, "innocence") || clause.isWord(at, "not") && clause.isWord(at + 1, "guilty")) {
                Named speaker = speakers.doer(i);
                if (speaker != null) {
                    drafts.addEven(kind, i, speaker, List.of());
                }
                return;
            }
        }
    }

    /** "was responsible for procuring supplies": a duty, unless it is a misdeed. */
    private boolean isOffice(int i) {
        int next = i + 2;
        return clause.isWord(i, "responsible")
                && next < clause.size()
                && clause.at(next).word().endsWithIng()
                && !clause.at(next).word().is(Lexicon.WordClass.CULPRIT);
    }

    void trait(int i) {
        boolean be = false;
        for (int at = clause.verbStart(i); at < i; at++) {
            be |= clause.is(at, Lexicon.WordClass.BE);
        }
        boolean word =
                clause.isWord(i, "behind") || clause.isWord(i + 1, "for") && !clause.is(i + 2, Lexicon.WordClass.DUTY);
        if (be
                && word
                && !isOffice(i)
                && !tense.isFuture(i)
                && !clause.holds(Lexicon.WordClass.THANKS)
                && !clause.hasBefore(i, Lexicon.WordClass.MODAL)) {
            List<Named> about = references.resolved(subjects.of(i), i);
            drafts.add(ClaimKind.ATTRIBUTES, i, speakers.teller(), about);
        }
    }
}
