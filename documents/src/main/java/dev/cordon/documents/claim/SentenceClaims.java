package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.Trigger;
import dev.cordon.documents.claim.Lexicon.WordClass;
import dev.cordon.documents.text.TextSpan;
import java.util.List;

/** The claims of one sentence. */
final class SentenceClaims extends ClaimReader {

    private static final int PARTICLE_WITHIN = 4;

    private final ClaimFinder.Memory memory;
    private final ActClaims acts;
    private final NounClaims nouns;
    private final DeedClaims deeds;
    private final SayingClaims sayings;
    private final OpenSayings open;

    private SentenceClaims(
            Clause clause, Speakers speakers, References references, ClaimDrafts drafts, ClaimFinder.Memory memory) {
        super(clause, speakers, references, drafts);
        this.memory = memory;
        this.acts = new ActClaims(this);
        this.nouns = new NounClaims(this);
        this.deeds = new DeedClaims(this);
        this.sayings = new SayingClaims(this);
        this.open = new OpenSayings(clause, speakers);
    }

    /** @param parts the words and names of the sentence, without a dateline before it */
    static SentenceClaims of(String text, TextSpan sentence, List<Tok> parts, ClaimFinder.Memory memory) {
        Clause clause = new Clause(parts);
        References references = new References(clause, memory);
        Speakers speakers = new Speakers(text, clause, references);
        Surroundings surroundings = new Surroundings(text, sentence, parts);
        return new SentenceClaims(
                clause, speakers, references, new ClaimDrafts(sentence, clause, speakers, surroundings), memory);
    }

    List<TextClaim> run() {
        for (int i = 0; i < clause.size(); i++) {
            Tok tok = clause.at(i);
            if (tok.isName() || tok.plain() || speakers.isCapitalised(tok, i)) {
                continue;
            }
            List<Trigger> triggers = tok.word().triggers();
            for (Trigger trigger : triggers) {
                if (!isWhole(trigger, i)) {
                    continue;
                }
                int before = drafts.claims().size();
                read(trigger, i, tok.word().mayBeNoun());
                if (drafts.claims().size() > before) {
                    break;
                }
            }
            if (triggers.isEmpty() && open.isSaying(i)) {
                sayings.say(ClaimKind.SAYS, i);
            }
            if (tok.word().is(WordClass.DENIAL)) {
                sayings.opinion(ClaimKind.DENIES, i);
            } else if (tok.word().is(WordClass.CONDEMNATION)) {
                sayings.opinion(ClaimKind.CONDEMNS, i);
            }
        }
        new Presentations(this, memory.designation()).read();
        memory.speaks(speakers.teller());
        return drafts.claims();
    }

    /** Whether the word that belongs to the verb stands behind it: "brushed the claims aside". */
    private boolean isWhole(Trigger trigger, int i) {
        if (trigger.particle().isEmpty()) {
            return true;
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
            case TRAIT -> acts.trait(i);
        }
    }
}
