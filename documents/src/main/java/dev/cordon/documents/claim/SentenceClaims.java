package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.Trigger;
import dev.cordon.documents.claim.Lexicon.WordClass;
import dev.cordon.documents.text.TextSpan;
import java.util.List;

/** The claims of one sentence. */
final class SentenceClaims extends ClaimReader {

    private static final int PARTICLE_WITHIN = 4;
    private static final String RIGHT_BEHIND = "=";

    private final ClaimMemory memory;
    private final ActClaims acts;
    private final NounClaims nouns;
    private final DeedClaims deeds;
    private final NominalClaims nominals;
    private final SayingClaims sayings;
    private final OpenSayings open;
    private final Statings statings;

    private SentenceClaims(
            Clause clause, Speakers speakers, References references, ClaimDrafts drafts, ClaimMemory memory) {
        super(clause, speakers, references, drafts);
        this.memory = memory;
        this.acts = new ActClaims(this);
        this.nouns = new NounClaims(this);
        this.deeds = new DeedClaims(this);
        this.nominals = new NominalClaims(this);
        this.sayings = new SayingClaims(this);
        this.open = new OpenSayings(clause, speakers);
        this.statings = new Statings(clause, speakers);
    }

    /** @param parts the words and names of the sentence, without a dateline before it */
    static SentenceClaims of(String text, TextSpan sentence, List<Tok> parts, ClaimMemory memory) {
        Clause clause = new Clause(parts);
        References references = new References(clause, memory);
        Speakers speakers = new Speakers(text, clause, references);
        Surroundings surroundings = new Surroundings(text, sentence, parts);
        return new SentenceClaims(
                clause, speakers, references, new ClaimDrafts(sentence, clause, speakers, surroundings), memory);
    }

    List<TextClaim> run() {
        for (int i = 0; i < clause.size(); i++) {
            if (mayBeVerb(i)) {
                verb(i);
            }
        }
        for (int i = 0; i < clause.size(); i++) {
            if (mayBeVerb(i) && clause.at(i).word().isOpen()) {
                stating(i);
            }
        }
        for (int i = 0; i < clause.size(); i++) {
            if (mayBeVerb(i)) {
                opinion(i);
            }
        }
        new Presentations(this, memory.designation()).read();
        memory.speaks(speakers.teller());
        return drafts.inOrder();
    }

    private boolean mayBeVerb(int i) {
        Tok tok = clause.at(i);
        return !tok.isName()
                && !tok.plain()
                && (!speakers.isCapitalised(tok, i)
                        || tok.word().is(WordClass.PLEADING) && clause.isWord(i + 1, "against"));
    }

    private void verb(int i) {
        Tok tok = clause.at(i);
        int before = drafts.size();
        List<Trigger> triggers = tok.word().triggers();
        for (int t = 0; t < triggers.size(); t++) {
            Trigger trigger = triggers.get(t);
            if (isWhole(trigger, i)) {
                read(trigger, i, tok.word().mayBeNoun());
            }
            if (drafts.size() > before) {
                return;
            }
        }
        if (!tok.word().isTrigger() && open.isSaying(i)) {
            sayings.say(ClaimKind.SAYS, i);
        }
    }

    /** "He apologised and told the judge": the plainer verb of one speaker counts, if there is one. */
    private void stating(int i) {
        for (Trigger trigger : clause.at(i).word().triggers()) {
            boolean states = switch (trigger.frame()) {
                case STATE -> statings.isStating(i) && statings.isStated(i);
                case STANCE -> statings.isStating(i) && statings.hasObject(i);
                case PARTICLE ->
                    isWhole(trigger, i) && statings.isStating(i) && !isOpinion(i) && !isProvision(trigger, i);
                case ACT, SAY, SELF, VERDICT, NOUN, LISTING, ORIGIN, PLEA, OFFER, TRAIT, LINK, BRAND, OFFICIAL, DEED ->
                    false;
            };
            if (states && !drafts.isReadAt(i)) {
                sayings.state(trigger.kind(), i);
            }
        }
    }

    /** "a contract, which called for 7,000 houses": what papers and movements ask for is no statement of somebody. */
    private boolean isProvision(Trigger trigger, int i) {
        boolean asks = trigger.particle().equals("for") || trigger.particle().equals("on");
        return asks && clause.is(clause.verbStart(i) - 1, WordClass.RELATIVE);
    }

    /** "described the accusations as baseless": that it is a denial says more. */
    private boolean isOpinion(int i) {
        return clause.is(i, WordClass.CALL) && (clause.holds(WordClass.DENIAL) || clause.holds(WordClass.CONDEMNATION));
    }

    private void opinion(int i) {
        if (clause.at(i).word().is(WordClass.DENIAL)) {
            sayings.opinion(ClaimKind.DENIES, i);
        } else if (clause.at(i).word().is(WordClass.CONDEMNATION)) {
            sayings.opinion(ClaimKind.CONDEMNS, i);
        }
    }

    /** Whether the word that belongs to the verb stands behind it: "brushed the claims aside". */
    private boolean isWhole(Trigger trigger, int i) {
        if (trigger.particle().isEmpty()) {
            return true;
        }
        if (trigger.particle().startsWith(RIGHT_BEHIND)) {
            return clause.isWord(i + 1, trigger.particle().substring(1));
        }
        for (int at = i + 1; at <= Math.min(clause.size() - 1, i + PARTICLE_WITHIN); at++) {
            if (clause.isWord(at, trigger.particle())) {
                return true;
            }
            if (clause.at(at).plain()) {
                return false;
            }
        }
        return false;
    }

    private void read(Trigger trigger, int i, boolean ambiguous) {
        switch (trigger.frame()) {
            case ACT -> acts.act(trigger.kind(), i, ambiguous);
            case SAY -> sayings.say(trigger.kind(), i);
            case SELF -> acts.self(i);
            case VERDICT -> acts.verdict(trigger.kind(), i);
            case NOUN -> nouns.noun(trigger.kind(), i);
            case LISTING -> deeds.listing(trigger.kind(), i);
            case ORIGIN -> deeds.origin(trigger.kind(), i);
            case OFFER -> deeds.offer(trigger.kind(), i);
            case PLEA -> deeds.plea(trigger.kind(), i);
            case TRAIT -> deeds.trait(i);
            case DEED -> nominals.deed(trigger.kind(), i);
            case OFFICIAL -> acts.official(trigger.kind(), i);
            case STATE, STANCE, PARTICLE -> {
                // Read once all plain sayings are.
            }
            case LINK -> deeds.link(trigger.kind(), i);
            case BRAND -> deeds.brand(trigger.kind(), i);
        }
    }
}
