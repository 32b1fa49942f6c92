package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.Trigger;
import dev.cordon.documents.claim.Lexicon.WordClass;
import dev.cordon.documents.text.TextSpan;
import java.util.List;

/** The claims of one sentence. */
final class SentenceClaims {

    private static final int PARTICLE_WITHIN = 4;

    private final Clause clause;
    private final ClaimFinder.Memory memory;
    private final Speakers speakers;
    private final ClaimDrafts drafts;
    private final ActClaims acts;
    private final NounClaims nouns;
    private final DeedClaims deeds;
    private final SayingClaims sayings;
    private final OpenSayings open;

    SentenceClaims(String text, TextSpan sentence, List<Tok> parts, ClaimFinder.Memory memory) {
        this.clause = new Clause(parts);
        this.memory = memory;
        this.speakers = new Speakers(text, clause, memory);
        this.drafts = new ClaimDrafts(sentence, clause, speakers, new Surroundings(text, sentence, parts));
        this.acts = new ActClaims(clause, speakers, drafts);
        this.nouns = new NounClaims(clause, speakers, drafts);
        this.deeds = new DeedClaims(clause, speakers, drafts);
        this.sayings = new SayingClaims(clause, speakers, drafts);
        this.open = new OpenSayings(clause, speakers);
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
                read(trigger, i, triggers.size() > 1);
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
            case PLEA -> deeds.plea(trigger.kind(), i);
            case TRAIT -> acts.trait(i);
        }
    }
}
