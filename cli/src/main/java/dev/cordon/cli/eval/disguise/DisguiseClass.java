package dev.cordon.cli.eval.disguise;

import dev.cordon.core.party.PartyKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The classes of disguise that are measured, each with the kinds of party to which it applies. */
public enum DisguiseClass {
    TYPO(Kinds.ALL, Letters::typo),
    DOUBLED_LETTER(Kinds.ALL, Letters::doubled),
    REORDERED(Kinds.PEOPLE, Order::reversed),
    LAST_FIRST(Kinds.PEOPLE, Order::lastFirst),
    MIDDLE_NAME_MISSING(Kinds.PEOPLE, Order::withoutMiddle),
    INITIAL(Kinds.PEOPLE, Order::middleInitial),
    NICKNAME(Kinds.PEOPLE, Rewriting.of(Spellings.NICKNAMES)),
    JOINED(Kinds.ALL, Order::joined),
    SPLIT(Kinds.ALL, Letters::split),
    TITLE(Kinds.PEOPLE, Additions::title),
    ARABIC_SPELLING(Kinds.PEOPLE, Rewriting.of(Spellings.ARABIC)),
    CHINESE_ROMANISATION(Kinds.PEOPLE, Rewriting.of(Spellings.CHINESE)),
    KOREAN_ROMANISATION(Kinds.PEOPLE, Rewriting.of(Spellings.KOREAN)),
    JAPANESE_ROMANISATION(Kinds.PEOPLE, Rewriting.of(Spellings.JAPANESE)),
    CYRILLIC_ROMANISATION(Kinds.ALL, Rewriting.of(Spellings.CYRILLIC)),
    PERSIAN_SPELLING(Kinds.PEOPLE, Rewriting.of(Spellings.PERSIAN)),
    DIACRITICS(Kinds.ALL, Letters::accented),
    CAUCASIAN_SPELLING(Kinds.PEOPLE, Rewriting.of(Spellings.CAUCASIAN)),
    SOUTH_ASIAN_SPELLING(Kinds.PEOPLE, Rewriting.of(Spellings.SOUTH_ASIAN)),
    HOMOGLYPHS(Kinds.ALL, Codes::homoglyphs),
    LEETSPEAK(Kinds.ALL, Codes::leetspeak),
    INVISIBLE_CHARACTERS(Kinds.ALL, Codes::invisible),
    LEGAL_FORM(Kinds.ORGANISATIONS, Rewriting.of(Spellings.LEGAL_FORMS)),
    TRANSLATION(Kinds.ORGANISATIONS, Rewriting.of(Spellings.TRANSLATIONS)),
    GENERIC_WORD(Kinds.ORGANISATIONS, Additions::genericWord),
    NUMERAL(Kinds.THINGS, Rewriting.of(Spellings.NUMERALS)),
    TRUNCATION(Kinds.ALL, Letters::truncated),
    COUNTRY_APPENDED(Kinds.ORGANISATIONS, Additions::country),
    FREE_TEXT(Kinds.ALL, Additions::freeText),
    ENCODING_DAMAGE(Kinds.ALL, Codes::mojibake),
    JOINT_NAME(Kinds.PEOPLE, Additions::joint);

    private static final class Kinds {
        static final Set<PartyKind> PEOPLE = Set.of(PartyKind.PERSON);
        static final Set<PartyKind> ORGANISATIONS = Set.of(PartyKind.ORGANISATION);
        static final Set<PartyKind> THINGS = Set.of(PartyKind.ORGANISATION, PartyKind.VESSEL);
        static final Set<PartyKind> ALL = Set.of(PartyKind.PERSON, PartyKind.ORGANISATION, PartyKind.VESSEL);
    }

    private final Set<PartyKind> kinds;
    private final Disguise disguise;

    DisguiseClass(Set<PartyKind> kinds, Disguise disguise) {
        this.kinds = kinds;
        this.disguise = disguise;
    }

    /** The label in reports, such as {@code doubled letter}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The name in disguise, or empty if this class does not apply to it. The same seed gives the same answer. */
    public Optional<String> apply(String name, PartyKind kind, long seed) {
        List<String> words = Arrays.stream(name.strip().split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (!kinds.contains(kind) || words.isEmpty()) {
            return Optional.empty();
        }
        String plain = String.join(" ", words);
        Random random = new Random(seed * 31 + name.hashCode() * 1_000_003L + ordinal());
        String changed = disguise.apply(words, random);
        return Optional.of(changed).filter(text -> !text.equals(plain) && !text.equals(name) && !text.isBlank());
    }
}
