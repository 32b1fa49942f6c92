package dev.cordon.documents.mention;

import dev.cordon.core.index.NameLookup;
import dev.cordon.core.name.TokenRarity;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.party.PartyKind;
import dev.cordon.documents.mention.ListedName.Slot;
import dev.cordon.documents.text.WordRun;
import dev.cordon.documents.text.WordRun.Gap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which names that stand in a text are mentions of the listed party. Documents are full of names that are also words, and of
 * words that are also names; what is found here is put before people as "this article mentions a designated party", so that
 * precision counts as much as recall.
 */
final class MatchRules {

    private static final int CUE_REACH = 5;
    private static final int MOST_SHARING = 2;
    private static final int RARE_WITH_PARTICLE = 900;
    private static final Set<String> PARTICLES = Set.of("al", "el", "ash", "ad", "an", "ar");
    private static final Set<String> PLACE_BEFORE = Set.of("in", "of", "at", "near", "from");
    private static final Set<String> VESSEL_CUES = Set.of(
            "vessel",
            "vessels",
            "tanker",
            "tankers",
            "ship",
            "ships",
            "mv",
            "mt",
            "yacht",
            "imo",
            "freighter",
            "aboard",
            "flagged",
            "flag",
            "boat",
            "carrier",
            "mmsi",
            "superyacht");
    private static final Set<String> AIRCRAFT_CUES = Set.of(
            "aircraft",
            "plane",
            "jet",
            "airplane",
            "helicopter",
            "tail",
            "airframe",
            "boeing",
            "airbus",
            "embraer",
            "gulfstream",
            "serial",
            "msn");

    private final WordRun words;
    private final NameLookup lookup;

    MatchRules(WordRun words, NameLookup lookup) {
        this.words = words;
        this.lookup = lookup;
    }

    boolean isMention(Match match) {
        ListedName name = match.name();
        boolean single = isOneWord(match);
        if (single && name.name().isWeak()) {
            return match.omitted() == 0 && isStrongWord(match, 4) && standsAlone(match);
        }
        return switch (name.kind()) {
            case PERSON ->
                single ? isStrongWord(match, 6) && isSharedByFew(match) && standsAlone(match) : isPerson(match);
            case ORGANISATION ->
                isOneWord(match)
                        ? isStrongWord(match, 5)
                                && !isPlace(match)
                                && !isOpening(match)
                                && !isSurname(match.first())
                                && (!name.hasLegalForm() || hasLegalForm(match))
                        : isOrganisation(match);
            case VESSEL -> hasCue(match, VESSEL_CUES) && isWhole(match, VESSEL_CUES);
            case AIRCRAFT -> hasCue(match, AIRCRAFT_CUES) && isWhole(match, AIRCRAFT_CUES);
            case WALLET -> false;
        };
    }

    /** No further word of a name stands beside it: the "M/T Stavanger Blossom" is not the Blossom. */
    private boolean isWhole(Match match, Set<String> cues) {
        int before = match.first() - 1;
        boolean prefixed =
                before >= 0 && (words.end(before) - words.start(before) == 1 || cues.contains(words.form(before)));
        return (prefixed || !continuesBefore(match.first())) && !continuesAfter(match.last());
    }

    private static boolean isOneWord(Match match) {
        return match.first() == match.last() || match.name().slots().size() == 1;
    }

    /** One word of another name, as in "Violet Typhoon"; what kind of organisation it is may stand beside it. */
    private boolean isSurname(int word) {
        boolean before = continuesBefore(word) && words.role(word - 1) == WordRole.NONE;
        boolean after = continuesAfter(word) && words.role(word + 1) == WordRole.NONE && !words.isAllCapitals(word);
        return (before || after) && !words.isUnspaced(word);
    }

    /** "of Aurora, Illinois": a place of that name. */
    private boolean isPlace(Match match) {
        int before = match.first() - 1;
        int after = match.last() + 1;
        return before >= 0
                && after < words.size()
                && words.gapAfter(before) == Gap.SPACE
                && PLACE_BEFORE.contains(words.form(before))
                && words.gapAfter(match.last()) == Gap.COMMA
                && words.looksLikeName(after);
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
    private boolean hasLegalForm(Match match) {
        return match.last() > match.first()
                || match.first() > 0
                        && words.gapAfter(match.first() - 1) != Gap.PARAGRAPH
                        && words.isCapital(match.first() - 1)
                        && words.role(match.first() - 1) == WordRole.LEGAL_FORM
                || words.isUnspaced(match.first());
    }

    /** A name of common words is another person's if more names stand next to it. */
    private boolean isPerson(Match match) {
        boolean distinctive = hasDistinctiveWord(match);
        return match.omitted() == 0 ? distinctive || standsAlone(match) : distinctive && standsAlone(match);
    }

    private boolean isOrganisation(Match match) {
        boolean hasName = match.name().slots().stream().anyMatch(slot -> switch (slot.role()) {
            case NAME, FAMILY, GIVEN, PATRONYMIC, PLACE -> true;
            case INITIAL, PARTICLE, TITLE, GENERATION, STOP, GENERIC, LEGAL_FORM, NUMBER, ACRONYM -> false;
        });
        if (match.omitted() > 0) {
            return hasName && hasDistinctiveWord(match) && !continuesAfter(match.last());
        }
        boolean bare = match.name().hasLegalForm() && !hasDistinctiveWord(match);
        return hasName && !(bare && continuesBefore(match.first()));
    }

    private static boolean hasDistinctiveWord(Match match) {
        return match.name().slots().stream().anyMatch(slot -> slot.required() && slot.isDistinctive());
    }

    /** A name of one word must be a rare one that the text does not use as a common noun. */
    private boolean isStrongWord(Match match, int shortest) {
        ListedName name = match.name();
        if (name.slots().size() > 1 && match.omitted() > 0) {
            return false;
        }
        String word = joined(name.slots());
        if (word.codePointAt(0) > 0x2e80) {
            return word.length() >= 2;
        }
        boolean acronym =
                name.kind() == PartyKind.ORGANISATION && word.length() >= 4 && words.isAllCapitals(match.first());
        int least = hasParticle(match) ? RARE_WITH_PARTICLE : ListedName.DISTINCTIVE;
        boolean rare = word.length() >= shortest && TokenRarity.of(word) >= least;
        return (acronym || rare && (name.isDistinctive() || hasParticle(match)))
                && !lowerCase().contains(word);
    }

    /** "al-Shabaab": the text has the article that the list has. */
    private boolean hasParticle(Match match) {
        int before = match.first() - 1;
        if (before < 0 || words.gapAfter(before) != Gap.SPACE || !PARTICLES.contains(words.form(before))) {
            return false;
        }
        String listed = match.name().name().text().toLowerCase(Locale.ROOT);
        return listed.startsWith(words.form(before));
    }

    private static String joined(List<Slot> slots) {
        StringBuilder word = new StringBuilder();
        slots.forEach(slot -> word.append(slot.word()));
        return word.toString();
    }

    /** Whether no further word that may belong to the name stands next to it. */
    boolean standsAlone(Match match) {
        return !continuesBefore(match.first()) && !continuesAfter(match.last());
    }

    boolean continuesBefore(int word) {
        return word > 0
                && !words.hasSlashAfter(word - 1)
                && isTight(words.gapAfter(word - 1))
                && words.looksLikeName(word - 1)
                && !opensSentence(word - 1);
    }

    boolean continuesAfter(int word) {
        if (word + 1 >= words.size() || words.hasSlashAfter(word) || !isTight(words.gapAfter(word))) {
            return false;
        }
        // "Ahmed Mohammed el Gammal": the particle leads on.
        boolean particle = PARTICLES.contains(words.form(word + 1))
                && word + 2 < words.size()
                && words.gapAfter(word + 1) == Gap.SPACE
                && words.looksLikeName(word + 2);
        return particle || words.looksLikeName(word + 1);
    }

    private static boolean isTight(Gap gap) {
        return gap == Gap.SPACE || gap == Gap.LINE;
    }

    /** At the start of a sentence any word has a capital; one that the text also writes small is no name. */
    private boolean opensSentence(int word) {
        Gap before = words.gapAfter(word - 1);
        boolean first = word == 0 || before != Gap.SPACE && before != Gap.COMMA;
        return first && lowerCase().contains(words.form(word));
    }

    private boolean hasCue(Match match, Set<String> cues) {
        int from = Math.max(0, match.first() - CUE_REACH);
        int to = Math.min(words.size() - 1, match.last() + CUE_REACH);
        for (int word = from; word <= to; word++) {
            if (!match.holdsWord(word) && !words.isTooLong(word) && cues.contains(words.form(word))) {
                return true;
            }
        }
        return false;
    }

    /** Words that the text writes without a capital. */
    Set<String> lowerCase() {
        return words.writtenSmall();
    }
}
