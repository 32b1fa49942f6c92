package dev.cordon.cli.eval.disguise;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * The ways of disguise that are measured, each with the kinds of party to which it applies and its number among the 31
 * classes by which matchers are compared; 0 is the name as listed.
 */
public enum DisguiseClass {
    AS_LISTED(0, Kinds.ALL, (name, random) -> name.text()),
    TYPO(1, Kinds.ALL, Letters::typo),
    DOUBLED_LETTER(2, Kinds.ALL, Letters::doubled),
    REORDERED(3, Kinds.PEOPLE, Order::reversed),
    LAST_FIRST(3, Kinds.PEOPLE, Order::lastFirst),
    MIDDLE_NAME_MISSING(4, Kinds.PEOPLE, Order::withoutMiddle),
    INITIAL(5, Kinds.PEOPLE, Order::middleInitial),
    NICKNAME(6, Kinds.PEOPLE, Rewriting.of(Spellings.NICKNAMES)),
    JOINED(7, Kinds.ALL, Order::joined),
    SPLIT(7, Kinds.ALL, Letters::split),
    TITLE(8, Kinds.PEOPLE, Additions::title),
    ARABIC_SPELLING(9, Kinds.PEOPLE, Rewriting.of(Spellings.ARABIC)),
    CHINESE_ROMANISATION(10, Kinds.PEOPLE, Rewriting.of(Spellings.CHINESE)),
    KOREAN_ROMANISATION(11, Kinds.PEOPLE, Rewriting.of(Spellings.KOREAN)),
    JAPANESE_ROMANISATION(12, Kinds.PEOPLE, Rewriting.of(Spellings.JAPANESE, Spellings::isJapanese)),
    CYRILLIC_ROMANISATION(13, Kinds.ALL, Rewriting.of(Spellings.CYRILLIC, Spellings::isSlavic)),
    RUSSIAN_CASE(13, Kinds.PEOPLE, Spellings::declined),
    PERSIAN_SPELLING(14, Kinds.PEOPLE, Rewriting.of(Spellings.PERSIAN)),
    DIACRITICS(15, Kinds.ALL, Letters::accented),
    CAUCASIAN_SPELLING(16, Kinds.PEOPLE, Rewriting.of(Spellings.CAUCASIAN)),
    SOUTH_ASIAN_SPELLING(17, Kinds.PEOPLE, Rewriting.of(Spellings.SOUTH_ASIAN)),
    HOMOGLYPHS(18, Kinds.ALL, Codes::homoglyphs),
    LEETSPEAK(18, Kinds.ALL, Codes::leetspeak),
    INVISIBLE_CHARACTERS(19, Kinds.ALL, Codes::invisible),
    SPACED_LETTERS(19, Kinds.ALL, Codes::spaced),
    LEGAL_FORM(20, Kinds.ORGANISATIONS, Rewriting.of(Spellings.LEGAL_FORMS)),
    TRANSLATION(21, Kinds.ORGANISATIONS, Rewriting.of(Spellings.TRANSLATIONS)),
    ACRONYM(22, Kinds.ORGANISATIONS, Additions::acronym),
    GENERIC_WORD(23, Kinds.ORGANISATIONS, Additions::genericWord),
    NUMERAL(24, Kinds.THINGS, Rewriting.of(Spellings.NUMERALS)),
    TRUNCATION(25, Kinds.ALL, Letters::truncated),
    PLACE_APPENDED(26, Kinds.ALL, Additions::place),
    FREE_TEXT(27, Kinds.ALL, Additions::freeText),
    ENCODING_DAMAGE(28, Kinds.ALL, Codes::mojibake),
    BIRTH_DATE(29, Kinds.PEOPLE, (name, random) -> name.text()),
    IDENTIFIER(30, Kinds.ALL, (name, random) -> name.text()),
    JOINT_NAME(31, Kinds.PEOPLE, Additions::joint);

    private static final class Kinds {
        static final Set<PartyKind> PEOPLE = Set.of(PartyKind.PERSON);
        static final Set<PartyKind> ORGANISATIONS = Set.of(PartyKind.ORGANISATION);
        static final Set<PartyKind> THINGS = Set.of(PartyKind.ORGANISATION, PartyKind.VESSEL);
        static final Set<PartyKind> ALL = Set.of(PartyKind.PERSON, PartyKind.ORGANISATION, PartyKind.VESSEL);
    }

    private final int number;
    private final Set<PartyKind> kinds;
    private final Disguise disguise;

    DisguiseClass(int number, Set<PartyKind> kinds, Disguise disguise) {
        this.number = number;
        this.kinds = kinds;
        this.disguise = disguise;
    }

    /** The number among the 31 classes; 0 for the name as listed. Several ways may belong to one class. */
    public int number() {
        return number;
    }

    /** The label in reports, such as {@code doubled letter}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether the party has what is disguised, beside a name. */
    public boolean appliesTo(Party listed) {
        return switch (this) {
            case BIRTH_DATE -> !Facts.births(listed).isEmpty();
            case IDENTIFIER -> !Facts.numbers(listed).isEmpty();
            default -> true;
        };
    }

    /** The name in disguise, or empty if this class does not apply to it. The same seed gives the same answer. */
    public Optional<String> apply(String name, PartyKind kind, long seed) {
        ListedName listed = ListedName.of(name, kind);
        if (!kinds.contains(kind) || listed.words().isEmpty()) {
            return Optional.empty();
        }
        String changed = disguise.apply(listed, random(name, seed));
        boolean same = changed.equals(listed.text()) || changed.equals(name);
        return keepsName() ? Optional.of(name) : Optional.of(changed).filter(text -> !same && !text.isBlank());
    }

    /**
     * The party to be screened.
     *
     * @param listed   the party whose name it is
     * @param text     the name as {@link #apply} gave it
     * @param stranger whether the name is not the party's
     */
    public Party query(Party listed, PartyKind kind, String text, long seed, boolean stranger) {
        Party.Builder query = Party.builder("query", kind);
        Random random = random(text, seed);
        return switch (this) {
            case BIRTH_DATE -> Facts.born(listed, query, text, random);
            case IDENTIFIER -> Facts.numbered(listed, query, text, random, stranger);
            default -> query.name(PartyName.primary(text)).build();
        };
    }

    private boolean keepsName() {
        return this == AS_LISTED || this == BIRTH_DATE || this == IDENTIFIER;
    }

    private Random random(String name, long seed) {
        return new Random(seed * 31 + name.hashCode() * 1_000_003L + number * 101L + label().hashCode());
    }
}
