package dev.cordon.documents.claim;

import dev.cordon.core.network.claim.Confidence;
import dev.cordon.documents.claim.Lexicon.Trigger;
import dev.cordon.documents.claim.Lexicon.WordClass;
import dev.cordon.documents.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The claims of one sentence. */
final class SentenceClaims {

    private static final int LIGHT_WITHIN = 9;
    private static final int TARGET_WITHIN = 8;
    private static final Set<ClaimKind> OF_COUNTRIES =
            Set.of(ClaimKind.SANCTIONS, ClaimKind.ACCUSES, ClaimKind.CONDEMNS, ClaimKind.SUMMONS, ClaimKind.ATTRIBUTES);

    private final Lexicon lexicon;
    private final String text;
    private final TextSpan sentence;
    private final Clause clause;
    private final ClaimFinder.Memory memory;
    private final Surroundings surroundings;
    private final List<TextClaim> claims = new ArrayList<>();
    private @Nullable Named teller;
    private int tellerAt = -1;

    SentenceClaims(Lexicon lexicon, String text, TextSpan sentence, List<Tok> parts, ClaimFinder.Memory memory) {
        this.lexicon = lexicon;
        this.text = text;
        this.sentence = sentence;
        this.clause = new Clause(lexicon, parts);
        this.memory = memory;
        this.surroundings = new Surroundings(lexicon, text, sentence, parts);
    }

    List<TextClaim> run() {
        findTeller();
        for (int i = 0; i < clause.size(); i++) {
            Tok tok = clause.at(i);
            if (tok.isName() || tok.plain() || isCapitalised(tok, i)) {
                continue;
            }
            List<Trigger> triggers = lexicon.triggers(tok.lower());
            for (Trigger trigger : triggers) {
                int before = claims.size();
                read(trigger, i, triggers.size() > 1);
                if (claims.size() > before) {
                    break;
                }
            }
            if (lexicon.is(WordClass.DENIAL, tok.lower())) {
                opinion(ClaimKind.DENIES, i);
            } else if (lexicon.is(WordClass.CONDEMNATION, tok.lower())) {
                opinion(ClaimKind.CONDEMNS, i);
            }
        }
        memory.speaks(teller);
        return claims;
    }

    /** Within a sentence, verbs are written small; "Judge" is an office. */
    private boolean isCapitalised(Tok tok, int i) {
        return i > 0 && Character.isUpperCase(text.charAt(tok.span().start())) || tok.is("judge");
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

    private boolean isSaying(int i) {
        Tok tok = clause.at(i);
        return !tok.isName()
                && !isCapitalised(tok, i)
                && lexicon.triggers(tok.lower()).stream()
                        .anyMatch(
                                trigger -> trigger.frame() == Lexicon.Frame.SAY && trigger.kind() != ClaimKind.REPORTS);
    }

    private void read(Trigger trigger, int i, boolean ambiguous) {
        switch (trigger.frame()) {
            case ACT -> act(trigger.kind(), i, ambiguous);
            case SAY -> say(trigger.kind(), i);
            case SELF -> self(i);
            case NOUN -> noun(trigger.kind(), i);
            case TRAIT -> trait(i);
        }
    }

    private void act(ClaimKind kind, int i, boolean ambiguous) {
        boolean adjective = clause.is(i - 1, WordClass.DETERMINER)
                && !clause.is(i - 1, WordClass.ADVERB)
                && !clause.at(i).lower().endsWith("ing");
        if (adjective || clause.hasBefore(i, WordClass.MODAL) || isFuture(i) || ambiguous && isNoun(i)) {
            return;
        }
        if (clause.isPassive(i)) {
            List<Named> about = resolved(clause.subjects(i), i);
            add(kind, i, clause.agent(i), about);
            return;
        }
        List<Named> about = clause.objects(i + 1, OF_COUNTRIES.contains(kind));
        if (about.isEmpty()) {
            about = referredTo(i);
        }
        if (!about.isEmpty()) {
            add(kind, i, speaker(i), about);
        }
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
                && clause.at(start - 1).lower().matches("scheduled|expected|set|set");
    }

    /** "which the agency accused of …" and "accusing it of …": who is meant stands before. */
    private List<Named> referredTo(int i) {
        Named antecedent = clause.antecedent(i);
        if (antecedent != null) {
            return List.of(antecedent);
        }
        boolean person = i + 1 < clause.size() && clause.at(i + 1).lower().matches("him|her|himself|herself");
        Named named = person ? pronoun(i, "he") : null;
        if (named != null) {
            return List.of(named);
        }
        if (clause.isWord(i + 1, "the") && clause.isWord(i + 2, "latter")) {
            return latter(i);
        }
        boolean pronoun = i + 1 < clause.size() && clause.at(i + 1).lower().matches("it|them");
        for (int claim = claims.size() - 1; pronoun && claim >= 0; claim--) {
            if (claims.get(claim).kind() != ClaimKind.SAYS
                    && !claims.get(claim).about().isEmpty()) {
                return claims.get(claim).about();
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

    private boolean isNoun(int i) {
        return clause.is(i - 1, WordClass.DETERMINER)
                || clause.is(i - 1, WordClass.PREPOSITION) && !clause.isWord(i - 1, "to")
                || clause.is(i - 1, WordClass.LIGHT)
                || clause.is(i + 1, WordClass.TARGET)
                || clause.isWord(i + 1, "of");
    }

    /** X pleaded guilty, or did not. */
    private void self(int i) {
        boolean not = clause.isWord(i + 1, "not") && clause.isWord(i + 2, "guilty");
        if (not || clause.isWord(i + 1, "guilty")) {
            List<Named> about = resolved(clause.subjects(i), i);
            if (not && !about.isEmpty()) {
                add(ClaimKind.DENIES, i, about.get(0), List.of());
            } else {
                add(ClaimKind.CONVICTS, i, null, about);
            }
        }
    }

    private void noun(ClaimKind kind, int i) {
        Named speaker = null;
        boolean light = false;
        for (int at = i - 1; at >= Math.max(0, i - LIGHT_WITHIN) && !light; at--) {
            if (clause.isWord(at, ";") || clause.is(at, WordClass.RELATIVE)) {
                break;
            }
            if (clause.is(at, WordClass.LIGHT) && !clause.hasBefore(at, WordClass.MODAL)) {
                light = true;
                speaker = clause.isPassive(at) ? clause.agent(at) : speaker(at);
            }
        }
        if (kind == ClaimKind.CHARGES
                && clause.isWord(i - 1, "on")
                && i > 1
                && clause.at(i - 2).lower().matches("wanted|arrested|held|detained|tried|extradited")) {
            add(kind, i, null, wantedBefore(i - 2));
            return;
        }
        if (speaker == null && teller != null && tellerAt < i) {
            speaker = teller;
        }
        int target = target(kind, i);
        List<Named> about = target < 0 ? List.of() : clause.objects(target + 1, true);
        boolean imposed = kind == ClaimKind.SANCTIONS
                || kind == ClaimKind.FREEZES
                || kind == ClaimKind.BANS
                || kind == ClaimKind.OFFERS_REWARD;
        boolean told = speaker != null && speaker.kind() != NamedKind.OTHER && speaker.kind() != NamedKind.COURT;
        if (!about.isEmpty() || imposed && light && told) {
            if (speaker == null && clause.named(i - 1) != null) {
                speaker = clause.named(i - 1);
            }
            addEven(kind, i, speaker, about);
        }
    }

    private List<Named> wantedBefore(int i) {
        Named named = clause.named(i - 1);
        return named == null ? resolved(clause.subjects(i), i) : List.of(named);
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

    private void trait(int i) {
        boolean be = false;
        for (int at = clause.verbStart(i); at < i; at++) {
            be |= clause.is(at, WordClass.BE);
        }
        boolean word = clause.isWord(i, "behind") || clause.isWord(i + 1, "for");
        if (be && word && !clause.hasBefore(i, WordClass.MODAL)) {
            List<Named> about = resolved(clause.subjects(i), i);
            add(ClaimKind.ATTRIBUTES, i, teller, about);
        }
    }

    private void say(ClaimKind kind, int i) {
        if (kind == ClaimKind.ALLEGES
                && clause.isWord(i, "alleged")
                && clause.isPassive(i)
                && clause.isWord(i + 1, "to")) {
            add(kind, i, clause.agent(i), resolved(clause.subjects(i), i));
            return;
        }
        if (isOfQuotation(i)
                || isAdjectiveOrNoun(i)
                || clause.isWord(i, "identified") && !clause.isWord(i + 1, "that")) {
            return;
        }
        boolean passive = clause.isPassive(i);
        if (passive && kind.act().isAgainst() && clause.agent(i) == null) {
            return;
        }
        Named speaker = passive ? clause.agent(i) : speaker(i);
        if (clause.at(i).lower().endsWith("ing") && clause.isWord(i - 1, ",") && teller != null && tellerAt < i) {
            speaker = teller;
        }
        if (kind == ClaimKind.REPORTS && passive && speaker == null) {
            addEven(kind, i, null, parties(i + 1, clause.size(), true));
            return;
        }
        if (speaker == null || !maySpeak(kind, speaker) || clause.hasBefore(i, WordClass.MODAL)) {
            return;
        }
        boolean inverted = isInverted(i);
        List<Named> about = inverted ? parties(0, i, false) : parties(i + 1, clause.size(), kind == ClaimKind.ASSESSES);
        if (kind == ClaimKind.ALLEGES && !inverted) {
            about = subjectOfClause(i + 1);
        }
        Named antecedent = clause.antecedent(i);
        if (antecedent != null) {
            about = List.of(antecedent);
        }
        addEven(kind, i, speaker, telling(kind, without(about, speaker)));
    }

    /** Of whom something is alleged: the first party of the clause, and those joined to it. */
    private List<Named> subjectOfClause(int from) {
        for (int at = from; at < clause.size(); at++) {
            Named named = clause.named(at);
            if (named != null && named.kind().isParty()) {
                return clause.objects(at, false);
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

    /** Within a quotation, "we say" makes no claim beside the quotation's own. */
    private boolean isOfQuotation(int i) {
        int before = clause.verbStart(i) - 1;
        return clause.isWord(before, "we") || clause.isWord(before, "i") || clause.isWord(before, "you");
    }

    /** "the alleged attack", "British claims about …". */
    private boolean isAdjectiveOrNoun(int i) {
        String word = clause.at(i).lower();
        if (word.equals("alleged")) {
            return clause.is(i - 1, WordClass.DETERMINER)
                    || !clause.isWord(i + 1, "that")
                            && clause.named(i + 1) == null
                            && !clause.is(i + 1, WordClass.DETERMINER)
                            && !clause.is(i + 1, WordClass.PRONOUN);
        }
        if (word.equals("claiming") || word.equals("claimed") || word.equals("claims")) {
            Tok next = i + 1 < clause.size() ? clause.at(i + 1) : null;
            boolean clauseFollows = next != null
                    && (next.isName()
                            || next.is("that")
                            || clause.is(i + 1, WordClass.BE)
                            || next.is("to")
                            || clause.is(i + 1, WordClass.PRONOUN)
                            || clause.is(i + 1, WordClass.DETERMINER));
            if (!clauseFollows || clause.is(i - 1, WordClass.DETERMINER)) {
                return true;
            }
        }
        boolean both = word.equals("claims")
                || word.equals("reports")
                || word.equals("state")
                || word.equals("states")
                || word.equals("claim")
                || word.equals("report")
                || word.equals("note")
                || word.equals("notes");
        return both
                && (isNoun(i)
                        || clause.isWord(i + 1, "about")
                        || clause.is(i + 1, WordClass.PREPOSITION)
                        || clause.isWord(i - 1, "-"));
    }

    /** Of the many that a saying mentions, the named ones matter. */
    private static List<Named> telling(ClaimKind kind, List<Named> about) {
        List<Named> named = about.stream()
                .filter(each -> each.kind() != NamedKind.GROUP && each.kind() != NamedKind.GOVERNMENT)
                .toList();
        return kind == ClaimKind.SAYS && !named.isEmpty() ? named : about;
    }

    /** Words that deny or condemn, where somebody is quoted with them. */
    private void opinion(ClaimKind kind, int i) {
        Named speaker = teller == null ? memory.meant("we") : teller;
        if (!isPredicate(i)) {
            return;
        }
        boolean there = claims.stream()
                .anyMatch(
                        claim -> claim.kind() == kind || kind == ClaimKind.DENIES && claim.kind() == ClaimKind.REJECTS);
        if (speaker != null && !there) {
            List<Named> about = without(parties(0, clause.size(), true), speaker);
            addEven(kind, i, speaker, about);
        }
    }

    /** "are false and groundless", "called it unacceptable", but not "false information". */
    private boolean isPredicate(int i) {
        String word = clause.at(i).lower();
        if (word.startsWith("slander") || word.startsWith("smear")) {
            return true;
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
                    || clause.at(at).lower().endsWith("ly")
                    || lexicon.is(WordClass.DENIAL, clause.at(at).lower())
                    || lexicon.is(WordClass.NEGATION, clause.at(at).lower());
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
                return clause.objects(at, true);
            }
            boolean listed = named.kind().isParty() || named.kind() == NamedKind.GOVERNMENT && !clause.isGoverned(at);
            if (listed && all.stream().noneMatch(known -> known.key().equals(named.key()))) {
                all.add(named);
            }
        }
        return all;
    }

    private boolean isInverted(int i) {
        boolean mark = i > 0 && clause.at(i - 1).plain() && !clause.isWord(i - 1, ")");
        return (mark || i == 0) && behind(i) != null && subjectBefore(i) == null;
    }

    private @Nullable Named subjectBefore(int i) {
        Named before = clause.named(clause.verbStart(i) - 1);
        return before;
    }

    /** Who stands right behind a verb of saying: "said Assistant Attorney General X". */
    private @Nullable Named behind(int i) {
        Named best = null;
        for (int at = i + 1; at < Math.min(clause.size(), i + 16); at++) {
            Named named = clause.named(at);
            if (named != null) {
                if (named.kind() == NamedKind.PERSON || named.kind() == NamedKind.LISTED) {
                    return named;
                }
                best = best == null && named.kind() != NamedKind.OTHER ? named : best;
            } else if (!isOfOffice(at)) {
                break;
            }
        }
        return best;
    }

    /** The words of an office between a verb of saying and a name. */
    private boolean isOfOffice(int at) {
        Tok tok = clause.at(at);
        return tok.is("'")
                || tok.is("s")
                || clause.is(at, WordClass.DETERMINER) && !tok.is("that")
                || lexicon.isTitle(tok.lower());
    }

    private @Nullable Named speaker(int i) {
        if (isInverted(i)) {
            return behind(i);
        }
        List<Named> subjects = resolved(clause.subjects(i), i);
        if (subjects.isEmpty()) {
            return null;
        }
        int before = clause.verbStart(i) - 1;
        Named apposed = clause.isWord(before, ",") ? clause.named(before - 1) : null;
        boolean office = subjects.get(0).kind() == NamedKind.AUTHORITY
                || subjects.get(0).kind() == NamedKind.GROUP
                || subjects.get(0).kind() == NamedKind.OTHER;
        return office && apposed != null && apposed.kind() == NamedKind.PERSON ? apposed : subjects.get(0);
    }

    private List<Named> resolved(List<Named> subjects, int verb) {
        int before = clause.verbStart(verb) - 1;
        int pronoun = clause.is(before, WordClass.PRONOUN)
                ? before
                : clause.named(before) == null ? clause.pronounSubject(verb) : -1;
        if (pronoun >= 0) {
            Named meant = pronoun(pronoun, clause.at(pronoun).lower());
            return meant == null ? List.of() : joined(meant, subjects);
        }
        Named body = subjects.isEmpty() ? body(before) : null;
        return body == null ? subjects : List.of(body);
    }

    /** "He, along with his company X, pleaded guilty": both. */
    private static List<Named> joined(Named meant, List<Named> subjects) {
        List<Named> all = new ArrayList<>(List.of(meant));
        subjects.stream()
                .filter(named -> named.kind() == NamedKind.ORGANISATION)
                .forEach(all::add);
        return all;
    }

    /** "the department", "the embassy": the body named last. */
    private @Nullable Named body(int noun) {
        if (noun < 1 || !clause.isWord(noun - 1, "the") || clause.at(noun).isName()) {
            return null;
        }
        String word = clause.at(noun).lower();
        boolean body = word.matches(
                "department|agency|bureau|ministry|embassy|office|government|commission|company|regulator|council");
        return body ? memory.body(word) : null;
    }

    /** In the sentence first, then before it. */
    private @Nullable Named pronoun(int at, String word) {
        boolean person = word.equals("he") || word.equals("she");
        for (int i = 0; i < at; i++) {
            Named named = clause.named(i);
            if (named != null
                    && !clause.isGoverned(i)
                    && (person
                            ? named.kind() == NamedKind.PERSON
                            : named.kind() == NamedKind.AUTHORITY
                                    || named.kind() == NamedKind.GOVERNMENT
                                    || named.kind() == NamedKind.ORGANISATION)) {
                return named;
            }
        }
        return memory.meant(word);
    }

    private static List<Named> without(List<Named> names, Named speaker) {
        return names.stream()
                .filter(named -> !named.key().equals(speaker.key()))
                .toList();
    }

    private void add(ClaimKind kind, int i, @Nullable Named speaker, List<Named> about) {
        List<Named> parties = about.stream()
                .filter(named ->
                        named.kind().isParty() || OF_COUNTRIES.contains(kind) && named.kind() == NamedKind.GOVERNMENT)
                .toList();
        if (!parties.isEmpty()) {
            addEven(kind, i, speaker, parties);
        }
    }

    private void addEven(ClaimKind kind, int i, @Nullable Named speaker, List<Named> about) {
        Named by = teller != null
                        && tellerAt < i
                        && speaker != null
                        && !teller.key().equals(speaker.key())
                ? teller
                : null;
        List<Named> named = about.stream()
                .filter(each -> each.kind() != NamedKind.OTHER)
                .filter(each -> speaker == null || !each.key().equals(speaker.key()))
                .toList();
        if (!about.isEmpty() && named.isEmpty() && kind != ClaimKind.SAYS) {
            return;
        }
        Confidence confidence =
                kind == ClaimKind.DESIGNATES ? null : surroundings.confidence(speaker == null ? teller : speaker);
        claims.add(new TextClaim(
                "",
                kind,
                speaker,
                distinct(named),
                by,
                confidence,
                surroundings.isAlleged(i),
                clause.hasBefore(i, WordClass.NEGATION) || isPlanned(i),
                surroundings.when(clause.at(i).span()),
                surroundings.where(i),
                clause.at(i).span(),
                sentence,
                text.substring(sentence.start(), sentence.end()).replaceAll("\\s+", " "),
                "",
                List.of()));
    }

    /** "no plans to sanction", "authority to designate": nothing was done. */
    private boolean isPlanned(int i) {
        int start = clause.verbStart(i);
        boolean infinitive = false;
        for (int at = start; at < i; at++) {
            infinitive |= clause.isWord(at, "to");
        }
        return infinitive
                && start > 0
                && !clause.at(start - 1).isName()
                && (clause.isWord(start - 1, "plans")
                        || clause.isWord(start - 1, "refused")
                        || clause.isWord(start - 1, "declined")
                        || clause.isWord(start - 1, "authority")
                        || clause.isWord(start - 1, "plan"));
    }

    private static List<Named> distinct(List<Named> names) {
        List<Named> distinct = new ArrayList<>();
        for (Named named : names) {
            if (distinct.stream().noneMatch(known -> known.key().equals(named.key()))) {
                distinct.add(named);
            }
        }
        return distinct;
    }
}
