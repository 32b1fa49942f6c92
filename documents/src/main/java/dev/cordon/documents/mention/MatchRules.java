package dev.cordon.documents.mention;

import dev.cordon.core.index.NameLookup;
import dev.cordon.core.name.TokenRarity;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.party.PartyKind;
import dev.cordon.documents.mention.CueWords.Cue;
import dev.cordon.documents.term.TermTable;
import dev.cordon.documents.text.WordRun;
import dev.cordon.documents.text.WordRun.Gap;
import java.util.Locale;

/**
 * Which names that stand in a text are mentions of the listed party. Documents are full of names that are also words, and of
 * words that are also names; what is found here is put before people as "this article mentions a designated party", so that
 * precision counts as much as recall.
 */
final class MatchRules {

    private static final int CUE_REACH = 5;
    private static final int MOST_SHARING = 2;
    private static final int LONG = 7;
    private static final int RARE_WITH_PARTICLE = 900;

    private final WordRun words;
    private final NameLookup lookup;
    private final TermTable terms;
    private final NameEdges edges;
    private final MatchPlaces places;
    private int termFirst = -1;
    private int termLast = -1;
    private boolean ofTerm;

    MatchRules(WordRun words, NameLookup lookup, TermTable terms, NameEdges edges) {
        this.words = words;
        this.terms = terms;
        this.lookup = lookup;
        this.edges = edges;
        this.places = new MatchPlaces(words);
    }

    boolean isMention(Match match) {
        return isNameOfParty(match) && (match.name().kind() == PartyKind.PERSON || !isOfTerm(match));
    }

    /** Many names of the same words are asked for one after the other. */
    private boolean isOfTerm(Match match) {
        if (match.first() != termFirst || match.last() != termLast) {
            termFirst = match.first();
            termLast = match.last();
            ofTerm = terms.isWithinTerm(words, termFirst, termLast) || terms.isAcrossTerm(words, termFirst, termLast);
        }
        return ofTerm;
    }

    private boolean isNameOfParty(Match match) {
        ListedName name = match.name();
        boolean single = isOneWord(match);
        if (single && name.weak()) {
            return match.omitted() == 0 && isStrongWord(match, 4) && edges.standsAlone(match);
        }
        return switch (name.kind()) {
            case PERSON ->
                single ? isStrongWord(match, 6) && isSharedByFew(match) && edges.standsAlone(match) : isPerson(match);
            case ORGANISATION -> single ? isOneWordOrganisation(match) : isOrganisation(match);
            case VESSEL -> isCraft(match, Cue.VESSEL);
            case AIRCRAFT -> isCraft(match, Cue.AIRCRAFT);
            case WALLET -> false;
        };
    }

    /** No further word of a name stands beside it: the "M/T Stavanger Blossom" is not the Blossom. */
    private boolean isWhole(Match match, Cue cues) {
        int before = match.first() - 1;
        boolean prefixed =
                before >= 0 && (words.end(before) - words.start(before) == 1 || CueWords.is(cues, words.form(before)));
        return (prefixed || !edges.continuesBefore(match.first())) && !edges.continuesAfter(match.last());
    }

    /** "In March", "the ships managed by Target": a name of ordinary words stands right beside the word for what it is. */
    private boolean isCraft(Match match, Cue cues) {
        boolean telling = match.name().isDistinctive() || hasCueBeside(match, cues);
        return telling && hasCue(match, cues) && isWhole(match, cues);
    }

    private boolean hasCueBeside(Match match, Cue cues) {
        int before = match.first() - 1;
        int after = match.last() + 1;
        return before >= 0 && !words.isTooLong(before) && CueWords.is(cues, words.form(before))
                || after < words.size() && !words.isTooLong(after) && CueWords.is(Cue.NUMBER, words.form(after));
    }

    private boolean isOneWordOrganisation(Match match) {
        ListedName name = match.name();
        boolean firm = name.hasLegalForm() && hasLegalForm(match);
        boolean written = firm && match.last() > match.first() && !edges.continuesBefore(match.first());
        boolean strong = isStrongWord(match, 5)
                || match.omitted() == 0 && terms.isForeignBody(words, match.first())
                || written && !name.isDistinctive();
        return strong
                && !places.isPlace(match)
                && !places.isLocation(match)
                && !isOpening(match)
                && !edges.isSurname(match.first())
                && (firm || !name.hasLegalForm() || isWidelyListed(match));
    }

    /** "Belaruskali" without its legal form: a long word that is the name on several lists. */
    private boolean isWidelyListed(Match match) {
        String word = match.name().joined();
        return word.length() >= LONG && lookup.namesWith(word) >= MOST_SHARING * 2 && edges.standsAlone(match);
    }

    static boolean isOneWord(Match match) {
        return match.first() == match.last() || match.name().slots().size() == 1;
    }

    /** "Likewise, …": a word that opens a sentence is not a name of two words. */
    private boolean isOpening(Match match) {
        int word = match.first();
        Gap before = word == 0 ? Gap.PARAGRAPH : words.gapAfter(word - 1);
        return word == match.last()
                && match.name().slots().size() > 1
                && before != Gap.SPACE
                && before != Gap.LINE
                && before != Gap.COMMA;
    }

    /** A word that stands in the names of several persons tells none of them from the others. */
    private boolean isSharedByFew(Match match) {
        return lookup.namesWith(words.form(match.first())) <= MOST_SHARING;
    }

    /** "September LLC" is a company, "September" a month. */
    boolean hasLegalForm(Match match) {
        return match.last() > match.first()
                || match.first() > 0
                        && words.gapAfter(match.first() - 1) != Gap.PARAGRAPH
                        && words.isCapital(match.first() - 1)
                        && words.role(match.first() - 1) == WordRole.LEGAL_FORM
                || words.isUnspaced(match.first());
    }

    /** A name of common words is another person's if more names stand next to it. */
    private boolean isPerson(Match match) {
        boolean distinctive = match.name().requiresDistinctive();
        return match.omitted() == 0 ? distinctive || edges.standsAlone(match) : distinctive && edges.standsAlone(match);
    }

    private boolean isOrganisation(Match match) {
        boolean hasName = match.name().slots().stream().anyMatch(slot -> switch (slot.role()) {
            case NAME, FAMILY, GIVEN, PATRONYMIC, PLACE -> true;
            case INITIAL, PARTICLE, TITLE, GENERATION, STOP, GENERIC, LEGAL_FORM, NUMBER, ACRONYM -> false;
        });
        if (match.omitted() > 0) {
            return hasName && match.name().requiresDistinctive() && !edges.continuesAfter(match.last());
        }
        boolean whole = match.name().slots().size() > 2 && !isOffice(match) && edges.standsAlone(match);
        return hasName ? match.name().requiresDistinctive() || !places.isLocation(match) : whole;
    }

    /** "Ministry of State Security": such words name a body of many states. */
    private boolean isOffice(Match match) {
        return CueWords.is(Cue.OFFICE, words.form(match.first())) || CueWords.is(Cue.OFFICE, words.form(match.last()));
    }

    /** A name of one word must be a rare one that the text does not use as a common noun. */
    private boolean isStrongWord(Match match, int shortest) {
        ListedName name = match.name();
        if (name.slots().size() > 1 && match.omitted() > 0) {
            return false;
        }
        String word = name.joined();
        if (word.codePointAt(0) > 0x2e80) {
            return word.length() >= 2;
        }
        boolean acronym = name.kind() == PartyKind.ORGANISATION
                && word.length() >= 4
                && !CueWords.isOrdinary(word)
                && words.isAllCapitals(match.first());
        int least = hasParticle(match) ? RARE_WITH_PARTICLE : ListedName.DISTINCTIVE;
        boolean rare = word.length() >= shortest && TokenRarity.of(word) >= least;
        return (acronym || rare && (name.isDistinctive() || hasParticle(match)))
                && !words.writtenSmall().contains(word);
    }

    /** "al-Shabaab": the text has the article that the list has. */
    private boolean hasParticle(Match match) {
        int before = match.first() - 1;
        if (before < 0 || words.gapAfter(before) != Gap.SPACE || !NameEdges.isParticle(words.form(before))) {
            return false;
        }
        String listed = match.name().name().text().toLowerCase(Locale.ROOT);
        return listed.startsWith(words.form(before));
    }

    private boolean hasCue(Match match, Cue cues) {
        int from = Math.max(0, match.first() - CUE_REACH);
        int to = Math.min(words.size() - 1, match.last() + CUE_REACH);
        for (int word = from; word <= to; word++) {
            if (!match.holdsWord(word) && !words.isTooLong(word) && CueWords.is(cues, words.form(word))) {
                return true;
            }
        }
        return false;
    }
}
