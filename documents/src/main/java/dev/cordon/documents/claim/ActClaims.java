package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads verbs of deeds: who designated, charged, sanctioned or blamed whom. */
final class ActClaims extends ClaimReader {

    private static final int VERDICT_WITHIN = 14;
    private static final int BLAMED_WITHIN = 9;
    private static final int JOINED_WITHIN = 14;

    private static final Set<String> OF_PERSONS = Set.of("him", "her", "himself", "herself");
    private static final Set<String> OF_OTHERS = Set.of("it", "them");

    private final FrozenAssets assets;

    ActClaims(ClaimReader sentence) {
        super(sentence);
        this.assets = new FrozenAssets(clause, objects, references);
    }

    /** Reads what only authorities do: decrees and agreements prohibit many things. */
    void official(ClaimKind kind, int i) {
        Named doer = clause.isPassive(i) ? objects.agent(i) : speakers.doer(i);
        // Armies target, too.
        boolean lawful = kind != ClaimKind.SANCTIONS
                || doer != null && doer.kind() == NamedKind.AUTHORITY
                || clause.holds(WordClass.SANCTIONING);
        if (isOfficial(doer) && lawful) {
            act(kind, i, false);
        }
    }

    void act(ClaimKind kind, int i, boolean ambiguous) {
        if (isInverted(i)) {
            drafts.add(kind, i, objects.agent(i), objects.of(i + 2, false));
            return;
        }
        boolean adjective = clause.is(i - 1, WordClass.DETERMINER)
                && !clause.is(i - 1, WordClass.ADVERB)
                && !clause.at(i).word().endsWithIng();
        // "belonging to sanctioned Russians"
        adjective |= isBehindPreposition(i) && clause.at(i).word().endsWithEd() && !clause.isReduced(i);
        if (adjective
                || clause.hasBefore(i, WordClass.MODAL)
                || tense.isFuture(i)
                || ambiguous && (clause.isNoun(i) || isBareNoun(i))) {
            return;
        }
        if (clause.is(i, WordClass.NOUN_TOO) && !isFiniteVerb(i)) {
            return;
        }
        int blamed = kind == ClaimKind.ACCUSES ? blamedOn(i) : -1;
        if (blamed >= 0) {
            Named speaker = clause.isPassive(i) ? objects.agent(i) : speakers.doer(i);
            drafts.add(kind, i, speaker, objects.of(blamed + 1, true));
            return;
        }
        if (clause.isPassive(i)) {
            Named agent = objects.agent(i);
            if (!clause.is(i, WordClass.ENTERS) || isOfficial(agent)) {
                drafts.add(kind, i, agent, with(suffering(kind, i), i));
            }
            return;
        }
        List<Named> about = objects.of(i + 1, ClaimDrafts.mayBeOfCountries(kind));
        if (about.isEmpty() && kind == ClaimKind.FREEZES) {
            about = assets.ownersBehind(i);
        }
        if (about.isEmpty()) {
            about = referredTo(i);
        }
        if (about.isEmpty() && kind == ClaimKind.CONDEMNS) {
            condemn(i);
        }
        about = references.meant(about);
        if (!about.isEmpty()) {
            Named participle = participleOf(i);
            Named doer = participle == null ? speakers.doer(i) : participle;
            if (clause.is(i, WordClass.ENTERS) && !isOfficial(doer)) {
                return;
            }
            boolean quoted = doer == null && clause.at(i).word().endsWithIng() && clause.isWord(i - 1, "\"");
            if (!quoted) {
                drafts.add(kind, i, doer, about);
            }
        }
    }

    /** "was designated on May 7 along with its owner, X": him, too. */
    private List<Named> with(List<Named> suffering, int verb) {
        for (int at = verb + 1; at < Math.min(clause.size(), verb + JOINED_WITHIN) && !suffering.isEmpty(); at++) {
            if (clause.is(at, WordClass.JOINING)) {
                List<Named> all = new ArrayList<>(suffering);
                all.addAll(objects.of(clause.isWord(at + 1, "with") ? at + 2 : at + 1, false));
                return all;
            }
            if (clause.isWord(at, ";") || clause.is(at, WordClass.RELATIVE)) {
                return suffering;
            }
        }
        return suffering;
    }

    /** "who jails opponents", but not "the jails staff": right behind its subject. */
    private boolean isFiniteVerb(int i) {
        int before = clause.verbStart(i) - 1;
        boolean subject = clause.named(before) != null && !clause.isPossessive(before)
                || clause.is(before, WordClass.PRONOUN)
                || clause.is(before, WordClass.RELATIVE);
        return subject && !clause.isNoun(i) && !clause.is(i + 1, WordClass.PREPOSITION);
    }

    /** "since" and "in" may stand before a verb, too. */
    private boolean isBehindPreposition(int i) {
        return clause.isWord(i - 1, "of")
                || clause.isWord(i - 1, "to")
                || clause.isWord(i - 1, "with")
                || clause.isWord(i - 1, "from")
                || clause.isWord(i - 1, "against");
    }

    /** Only authorities list somebody so that it means what a designation does. */
    private static boolean isOfficial(@Nullable Named named) {
        return named != null && (named.kind() == NamedKind.AUTHORITY || named.kind() == NamedKind.GOVERNMENT);
    }

    /** "blamed the attack on X": where "on" stands; -1 if X is blamed right away. */
    private int blamedOn(int i) {
        if (!clause.at(i).lower().startsWith("blam")) {
            return -1;
        }
        for (int at = i + 1; at < Math.min(clause.size(), i + BLAMED_WITHIN); at++) {
            if (clause.isWord(at, "on") || clause.isWord(at, "upon")) {
                return at;
            }
            if (clause.at(at).plain() || clause.isWord(at, "for")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Also sanctioned were X and Y", "Among those designated is X". */
    private boolean isInverted(int i) {
        boolean opens = i == 0 || clause.isWord(i - 1, "also") || clause.isWord(i - 1, "those");
        return opens && clause.at(i).word().endsWithEd() && clause.is(i + 1, WordClass.BE);
    }

    /** "She condemned the attacks": a deed is condemned, whosoever it was. */
    private void condemn(int i) {
        Named speaker = speakers.doer(i);
        boolean official = speaker != null && speaker.kind() != NamedKind.OTHER && speaker.kind() != NamedKind.COURT;
        if (official && !clause.at(i).word().endsWithIng()) {
            drafts.addEven(ClaimKind.CONDEMNS, i, speaker, List.of());
        }
    }

    /** To whom it is done; "he" is whoever stands accused, and "all property of X was blocked" is done to X. */
    private List<Named> suffering(ClaimKind kind, int i) {
        boolean tried = kind == ClaimKind.CONVICTS || kind == ClaimKind.CHARGES || kind == ClaimKind.INDICTS;
        List<Named> about = tried
                ? objects.including(i, references.accused(subjects.of(i), i))
                : references.resolved(subjects.of(i), i);
        if (kind == ClaimKind.FREEZES
                && about.stream().noneMatch(named -> named.kind().isParty())) {
            return assets.ownerBefore(i);
        }
        return about;
    }

    /** "an indictment charging him": the name right before; null if it is no participle of one. */
    private @Nullable Named participleOf(int i) {
        int paper = pleadings.of(i);
        int before = paper < 0 && clause.at(i).word().endsWithIng() ? i - 1 : paper;
        return clause.named(before);
    }

    /** "which the agency accused of …" and "accusing it of …": who is meant stands before. */
    private List<Named> referredTo(int i) {
        Named antecedent = clause.antecedent(i);
        if (antecedent != null) {
            return List.of(antecedent);
        }
        boolean person =
                i + 1 < clause.size() && OF_PERSONS.contains(clause.at(i + 1).lower());
        Named named = person ? references.him(i) : null;
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
            List<Named> about = objects.including(i, references.accused(subjects.of(i), i));
            if (not && !about.isEmpty()) {
                drafts.addEven(ClaimKind.DENIES, i, about.get(0), List.of());
            } else {
                drafts.add(ClaimKind.CONVICTS, i, null, about);
            }
        }
    }

    /** "A jury found X guilty", "X was found guilty by a jury", "residents hold X responsible". */
    void verdict(ClaimKind kind, int i) {
        boolean found = false;
        for (int at = i + 1; at < Math.min(clause.size(), i + VERDICT_WITHIN) && !found; at++) {
            found = isVerdict(kind, at) && !clause.isWord(at - 1, "not");
        }
        boolean purpose = kind == ClaimKind.ATTRIBUTES
                && (clause.at(i).word().endsWithIng() || clause.isWord(clause.verbStart(i), "to"));
        if (!found || purpose || clause.hasBefore(i, WordClass.MODAL) || tense.isFuture(i)) {
            return;
        }
        if (clause.isPassive(i)) {
            drafts.add(kind, i, objects.agent(i), references.resolved(subjects.of(i), i));
            return;
        }
        List<Named> about = references.acting(objects.of(i + 1, false));
        Named judge = speakers.doer(i);
        if (kind == ClaimKind.ATTRIBUTES && judge != null && judge.kind() == NamedKind.OTHER) {
            return;
        }
        drafts.add(kind, i, judge, about.isEmpty() ? referredTo(i) : about);
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

    private boolean isVerdict(ClaimKind kind, int i) {
        return kind == ClaimKind.CONVICTS ? clause.isWord(i, "guilty") : clause.isWord(i, "responsible");
    }
}
