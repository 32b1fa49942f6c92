package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads nouns of deeds: sanctions on somebody, a reward for news of him, charges that he faces. */
final class NounClaims extends ClaimReader {

    private static final int LIGHT_WITHIN = 9;
    private static final int LAID_WITHIN = 9;
    private static final int WITH_WITHIN = 6;
    private static final int TARGET_WITHIN = 8;
    private static final int INFORMATION_WITHIN = 16;
    private static final int SOUGHT_WITHIN = 6;

    private final NominalClaims nominals;

    NounClaims(ClaimReader sentence) {
        super(sentence);
        this.nominals = new NominalClaims(sentence);
    }

    void noun(ClaimKind kind, int i) {
        if (clause.is(i + 1, WordClass.OF_SANCTIONS)) {
            // "its sanctions list", "sanctions evasion"
            return;
        }
        if (kind == ClaimKind.BANS
                && clause.isWord(i + 1, "on")
                && i + 2 < clause.size()
                && clause.at(i + 2).word().endsWithIng()) {
            // "restrictions on sending goods to X": on what is done, not on a party.
            return;
        }
        int status = nominals.statusBefore(i);
        if (status >= 0) {
            nominals.standing(kind, i, status);
            return;
        }
        int struck = struckWith(i);
        if (struck >= 0) {
            strike(kind, i, struck);
            return;
        }
        int light = lightBefore(i);
        if (light >= 0 && clause.at(light).lower().startsWith("fac")) {
            faces(kind, i, light);
            return;
        }
        if (clause.isWord(i, "measures") && !isRestrictive(i - 1)) {
            return;
        }
        int sought = kind == ClaimKind.CHARGES ? soughtBefore(onBefore(i)) : -1;
        if (sought >= 0) {
            drafts.add(kind, i, null, wantedBefore(sought));
            return;
        }
        Named speaker = light < 0 ? null : doer(light);
        if (speaker == null && speakers.tellerBefore(i) != null) {
            speaker = speakers.tellerBefore(i);
        }
        if (kind == ClaimKind.SAYS) {
            if (light >= 0 && speaker != null) {
                drafts.addEven(kind, i, speaker, List.of());
            }
            return;
        }
        int laid = light < 0 ? laidBehind(i) : -1;
        if (laid >= 0) {
            lay(kind, i, laid);
            return;
        }
        lie(kind, i, speaker, light >= 0);
    }

    /** "sanctions on X", whoever lays them on him. */
    private void lie(ClaimKind kind, int i, @Nullable Named speaker, boolean light) {
        int target = target(kind, i);
        List<Named> about = target < 0 ? List.of() : objects.of(target + 1, true);
        boolean told = speaker != null && speaker.kind() != NamedKind.OTHER && speaker.kind() != NamedKind.COURT;
        boolean laid = light || kind != ClaimKind.INDICTS;
        if (!about.isEmpty() && laid || isImposed(kind) && light && told) {
            Named by = speaker == null ? clause.named(i - 1) : speaker;
            by = by == null ? layer(target) : by;
            drafts.addEven(kind, i, by, about);
        }
    }

    /** "Sanctions against three men were imposed by X": who stands behind "by". */
    private @Nullable Named layer(int target) {
        for (int at = target + 1; target >= 0 && at < Math.min(clause.size(), target + LAID_WITHIN); at++) {
            if (clause.is(at, WordClass.LIGHT) && clause.isPassive(at)) {
                return objects.agent(at);
            }
        }
        return null;
    }

    private static boolean isImposed(ClaimKind kind) {
        return kind == ClaimKind.SANCTIONS
                || kind == ClaimKind.FREEZES
                || kind == ClaimKind.BANS
                || kind == ClaimKind.OFFERS_REWARD;
    }

    /** The verb that lays the thing on somebody: "imposed …", "announced …"; -1 if none stands before it. */
    private int lightBefore(int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - LIGHT_WITHIN); at--) {
            if (clause.isWord(at, ";") || clause.is(at, WordClass.RELATIVE)) {
                return -1;
            }
            if (clause.is(at, WordClass.LIGHT) && !clause.hasBefore(at, WordClass.MODAL) && !isGerund(at)) {
                return at;
            }
        }
        return -1;
    }

    private @Nullable Named doer(int verb) {
        return clause.isPassive(verb) ? objects.agent(verb) : speakers.doer(verb);
    }

    /** "the sanctions that the Council had imposed on X", "sanctions were imposed on X": the verb; -1 if there is none. */
    private int laidBehind(int noun) {
        for (int at = noun + 1; at < Math.min(clause.size(), noun + LAID_WITHIN); at++) {
            boolean laid =
                    clause.is(at, WordClass.LIGHT) && clause.at(at).word().endsWithEd();
            if (laid && targetBehind(at) >= 0 && !clause.hasBefore(at, WordClass.MODAL)) {
                return at;
            }
            if (clause.at(at).plain() || clause.is(at, WordClass.TARGET)) {
                return -1;
            }
        }
        return -1;
    }

    /** "imposed on", "imposed by Canada last week on", "imposed by Canada target": the word before the target; -1 if there is none. */
    private int targetBehind(int verb) {
        if (clause.is(verb + 1, WordClass.TARGET)) {
            return verb + 1;
        }
        for (int at = verb + 1;
                clause.isWord(verb + 1, "by") && at < Math.min(clause.size(), verb + LAID_WITHIN);
                at++) {
            if (clause.isWord(at, "on") && !isDay(at + 1)
                    || clause.isWord(at, "against")
                    || clause.is(at, WordClass.STRIKE)) {
                return at;
            }
            if (clause.at(at).plain()) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isDay(int i) {
        return i < clause.size() && clause.at(i).lower().endsWith("day");
    }

    private void lay(ClaimKind kind, int i, int verb) {
        boolean passive = clause.isPassive(verb) || clause.verbStart(verb) == i + 1;
        drafts.add(
                kind, i, passive ? objects.agent(verb) : speakers.doer(verb), objects.of(targetBehind(verb) + 1, true));
    }

    /** "hit three firms with sanctions": the verb; -1 if there is none. */
    private int struckWith(int noun) {
        int with = noun - 1;
        while (with > 0
                && noun - with < WITH_WITHIN
                && !isBetween(with)
                && !clause.at(with).plain()) {
            with--;
        }
        if (!isBetween(with)) {
            return -1;
        }
        WordClass verb = clause.isWord(with, "with") ? WordClass.STRIKE : WordClass.LIGHT;
        for (int at = with - 1; at >= Math.max(0, with - TARGET_WITHIN - WITH_WITHIN); at--) {
            if (clause.is(at, verb)) {
                return at;
            }
            if (clause.isWord(at, ";") || clause.isWord(at, ":") || clause.is(at, WordClass.RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }

    /** "hit X with sanctions", "put X under sanctions". */
    private boolean isBetween(int i) {
        return clause.isWord(i, "with") || clause.isWord(i, "under");
    }

    private void strike(ClaimKind kind, int i, int verb) {
        if (clause.hasBefore(verb, WordClass.MODAL) || tense.isFuture(verb)) {
            return;
        }
        List<Named> struck = objects.of(verb + 1, true);
        if (struck.isEmpty() || clause.isPassive(verb)) {
            Named agent = objects.agent(i);
            Named by = agent == null ? clause.named(i - 1) : agent;
            drafts.add(kind, i, by, references.resolved(subjects.of(verb), verb));
        } else {
            drafts.add(kind, i, speakers.doer(verb), struck);
        }
    }

    /** "X faces charges", "X now faces an asset freeze": it is done to the subject. */
    private void faces(ClaimKind kind, int i, int verb) {
        boolean will = clause.isWord(verb - 1, "to") || tense.isFuture(verb) || clause.is(verb - 1, WordClass.MODAL);
        if (!will && kind != ClaimKind.SAYS && !clause.isWord(i, "measures")) {
            drafts.add(kind, i, null, references.resolved(subjects.of(verb), verb));
        }
    }

    /** "responsible for implementing sanctions": nothing is said to have been done. */
    private boolean isGerund(int i) {
        return clause.at(i).word().endsWithIng() && clause.is(i - 1, WordClass.PREPOSITION);
    }

    private boolean isRestrictive(int i) {
        return clause.isWord(i, "restrictive")
                || clause.isWord(i, "sanctioning")
                || clause.isWord(i, "autonomous")
                || clause.isWord(i, "sanctions");
    }

    /** "on federal drug charges": where "on" stands; -1 if it does not. */
    private int onBefore(int noun) {
        int at = noun - 1;
        while (at > 0 && noun - at < SOUGHT_WITHIN && clause.isDescriptive(at) && clause.named(at) == null) {
            at--;
        }
        return clause.isWord(at, "on") ? at : -1;
    }

    /** "arrested last night on charges": the verb; -1 if there is none. */
    private int soughtBefore(int on) {
        for (int at = on - 1; at >= Math.max(0, on - SOUGHT_WITHIN); at--) {
            if (clause.is(at, WordClass.SOUGHT)) {
                return at;
            }
            if (clause.at(at).plain() || clause.is(at, WordClass.RELATIVE) || clause.isWord(at, "after")) {
                return -1;
            }
        }
        return -1;
    }

    private List<Named> wantedBefore(int i) {
        Named named = clause.named(i - 1);
        return named == null ? references.resolved(subjects.of(i), i) : List.of(named);
    }

    /** Where "on" or "against" stands behind the noun; for rewards, what the information is to be about. */
    private int target(ClaimKind kind, int noun) {
        boolean information = kind == ClaimKind.OFFERS_REWARD;
        for (int at = noun + 1;
                at < Math.min(clause.size(), noun + (information ? INFORMATION_WITHIN : TARGET_WITHIN));
                at++) {
            if (clause.isWord(at, "on") && isDay(at + 1)) {
                at++;
                continue;
            }
            boolean strikes = clause.is(at, WordClass.STRIKE) && at <= noun + 2;
            if (clause.is(at, WordClass.TARGET) || strikes || information && clause.isWord(at, "about")) {
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
}
