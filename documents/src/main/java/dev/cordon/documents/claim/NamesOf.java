package dev.cordon.documents.claim;

import dev.cordon.documents.mention.Mention;
import dev.cordon.documents.mention.MentionedParty;
import dev.cordon.documents.mention.Reading;
import dev.cordon.documents.term.Term;
import dev.cordon.documents.term.TermMention;
import dev.cordon.documents.text.TakenWords;
import dev.cordon.documents.text.TextSpan;
import dev.cordon.documents.text.WordRun;
import java.util.ArrayList;
import java.util.List;

/** All names of a reading in the order of the text: listed parties, terms, and the people and bodies beside them. */
final class NamesOf {

    /** The words of this programme also say what is done: a reward is offered. */
    private static final String REWARDS = "RFJ";

    private NamesOf() {}

    static List<Named> reading(Reading reading, WordRun words, TextLexicon lexicon) {
        List<Named> known = new ArrayList<>();
        List<MentionedParty> parties = reading.parties();
        for (int party = 0; party < parties.size(); party++) {
            for (Mention mention : parties.get(party).mentions()) {
                known.add(listed(parties.get(party), party, mention));
            }
        }
        reading.terms().stream()
                .filter(term -> !term.term().id().equals(REWARDS))
                .forEach(term -> known.add(ofTerm(term)));
        known.sort((left, right) -> left.span().compareTo(right.span()));
        String text = reading.document().text();
        List<Named> all = new ArrayList<>(known);
        all.addAll(new PeopleScan(lexicon, text, words, taken(words, known)).run(listedOf(known)));
        all.sort((left, right) -> left.span().compareTo(right.span()));
        return apart(all);
    }

    private static Named listed(MentionedParty party, int number, Mention mention) {
        TextSpan span = new TextSpan(mention.start(), mention.end());
        return new Named(NamedKind.LISTED, party.name(), "listed:" + number, "", span, nature(party));
    }

    private static NamedKind nature(MentionedParty party) {
        return switch (party.hits().get(0).entry().kind()) {
            case PERSON -> NamedKind.PERSON;
            case ORGANISATION -> NamedKind.ORGANISATION;
            case VESSEL, AIRCRAFT, WALLET -> NamedKind.OTHER;
        };
    }

    private static Named ofTerm(TermMention mention) {
        Term term = mention.term();
        return switch (term.kind()) {
            case AUTHORITY ->
                new Named(NamedKind.AUTHORITY, term.name(), "authority:" + term.id(), term.country(), mention.span());
            case ACTOR -> new Named(NamedKind.ACTOR, term.name(), "actor:" + term.id(), term.country(), mention.span());
            case COUNTRY, CAPITAL ->
                new Named(NamedKind.GOVERNMENT, term.name(), "country:" + term.id(), term.country(), mention.span());
            case PROGRAMME, INSTRUMENT ->
                new Named(NamedKind.OTHER, term.name(), "term:" + term.id(), "", mention.span());
        };
    }

    private static List<Named> listedOf(List<Named> known) {
        return known.stream().filter(named -> named.kind() == NamedKind.LISTED).toList();
    }

    private static TakenWords taken(WordRun words, List<Named> known) {
        TakenWords taken = new TakenWords();
        int word = 0;
        for (Named named : known) {
            while (word < words.size() && words.end(word) <= named.span().start()) {
                word++;
            }
            int last = word;
            while (last < words.size() && words.start(last) < named.span().end()) {
                taken.add(last, last);
                last++;
            }
        }
        return taken;
    }

    private static List<Named> apart(List<Named> sorted) {
        List<Named> apart = new ArrayList<>();
        int end = 0;
        for (Named named : sorted) {
            if (named.span().start() >= end) {
                apart.add(named);
                end = named.span().end();
            }
        }
        return apart;
    }
}
