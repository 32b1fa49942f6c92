package dev.cordon.documents.mention;

import dev.cordon.core.name.Token;
import dev.cordon.core.name.TokenRarity;
import dev.cordon.core.name.TokenRole;
import dev.cordon.core.name.words.Equivalent;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.List;

/**
 * A listed name as a pattern over the words of a text, in one order of its words.
 *
 * @param entry   number of the entry in the watchlist
 * @param ordinal of the name in the entry's party
 * @param name    the name as the list prints it
 * @param kind    of the party
 * @param weak    whether a list calls the name weak: too many others bear it
 * @param slots   the words that may stand in the text, legal forms, particles and titles left out
 * @param hasLegalForm whether the list prints a legal form with the name
 */
record ListedName(
        int entry, int ordinal, PartyName name, PartyKind kind, boolean weak, List<Slot> slots, boolean hasLegalForm) {

    /** Names of words as rare as this are worth reporting by part. */
    static final int DISTINCTIVE = 1090;

    private static final int SHORTEST_DISTINCTIVE = 4;

    /**
     * A word of the name.
     *
     * @param word     lower-case ASCII, native script, or the digits of a numeral
     * @param role     what it does in the name
     * @param required whether a text that leaves it out does not mean this name
     * @param isDistinctive whether the word tells this name from others
     * @param initials its first two letters, as {@link #initials} has them
     * @param equivalents for a general word, the groups of words that stand for each other in which it is
     */
    record Slot(
            String word,
            TokenRole role,
            boolean required,
            boolean isDistinctive,
            int initials,
            List<Equivalent> equivalents) {

        private static Slot of(String word, TokenRole role, boolean required, PartyKind kind) {
            boolean ordinary = kind != PartyKind.PERSON && CueWords.isOrdinary(word);
            List<Equivalent> equivalents = role == TokenRole.GENERIC ? Words.equivalents(word) : List.of();
            return new Slot(word, role, required, !ordinary && isDistinctive(word, role), initials(word), equivalents);
        }

        private Slot requiredOnly(boolean really) {
            return new Slot(word, role, really, isDistinctive, initials, equivalents);
        }

        /** The first two letters; of a single one, that. */
        static int initials(String form) {
            return form.isEmpty() ? 0 : form.charAt(0) | (form.length() > 1 ? form.charAt(1) << Character.SIZE : 0);
        }

        /**
         * Whether a word of a text, or it with the next one, may be this word, or this with the next of the name: where one
         * is written in two, the first letter decides.
         */
        boolean mayBegin(int written) {
            return mayBegin(initials, written);
        }

        /** The same of a word with these initials. */
        static boolean mayBegin(int initials, int written) {
            boolean single = initials >>> Character.SIZE == 0 || written >>> Character.SIZE == 0;
            return single ? (char) initials == (char) written : initials == written;
        }

        boolean isNumber() {
            return role == TokenRole.NUMBER;
        }

        private static boolean isDistinctive(String word, TokenRole role) {
            return switch (role) {
                case NAME, FAMILY, GIVEN, PATRONYMIC ->
                    Words.roleOf(word) != WordRole.TITLE
                            && (word.length() >= SHORTEST_DISTINCTIVE && TokenRarity.of(word) >= DISTINCTIVE
                                    || word.codePointAt(0) > 0x2e80);
                case INITIAL, PARTICLE, TITLE, GENERATION, STOP, GENERIC, PLACE, LEGAL_FORM, NUMBER, ACRONYM -> false;
            };
        }
    }

    ListedName {
        slots = List.copyOf(slots);
    }

    private static ListedName of(
            int entry, int ordinal, PartyName name, PartyKind kind, List<Slot> slots, boolean hasLegalForm) {
        return new ListedName(entry, ordinal, name, kind, name.isWeak(), slots, hasLegalForm);
    }

    /** The patterns of a reading of a name: for a person, family name first and family name last. */
    static List<ListedName> of(int entry, int ordinal, PartyName name, PartyKind kind, List<Token> tokens) {
        List<Slot> slots = new ArrayList<>();
        for (Token token : tokens) {
            switch (token.role()) {
                case NAME, FAMILY, GIVEN, PATRONYMIC, GENERIC, PLACE ->
                    slots.add(Slot.of(token.text(), token.role(), true, kind));
                case NUMBER -> slots.add(Slot.of(token.text().substring(1), token.role(), true, kind));
                case INITIAL -> slots.add(Slot.of(token.text(), token.role(), kind != PartyKind.PERSON, kind));
                case PARTICLE, TITLE, GENERATION, STOP, LEGAL_FORM, ACRONYM -> {}
            }
        }
        if (slots.isEmpty()) {
            return List.of();
        }
        return kind == PartyKind.PERSON
                ? ofPerson(entry, ordinal, name, slots)
                : List.of(of(entry, ordinal, name, kind, withOptionalTail(slots), hasLegalForm(tokens)));
    }

    private static boolean hasLegalForm(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.role() == TokenRole.LEGAL_FORM);
    }

    private static List<ListedName> ofPerson(int entry, int ordinal, PartyName name, List<Slot> slots) {
        List<Slot> family =
                slots.stream().filter(slot -> slot.role() == TokenRole.FAMILY).toList();
        List<Slot> others = withOptionalMiddle(
                slots.stream().filter(slot -> slot.role() != TokenRole.FAMILY).toList(), !family.isEmpty());
        if (family.isEmpty() || others.isEmpty()) {
            return List.of(of(entry, ordinal, name, PartyKind.PERSON, slots, false));
        }
        List<Slot> familyFirst = new ArrayList<>(family);
        familyFirst.addAll(others);
        List<Slot> familyLast = new ArrayList<>(others);
        familyLast.addAll(withOptionalSecond(family));
        return List.of(
                of(entry, ordinal, name, PartyKind.PERSON, familyFirst, false),
                of(entry, ordinal, name, PartyKind.PERSON, familyLast, false));
    }

    /** Texts leave out the second of two family names: Nicolás Maduro Moros is "Nicolás Maduro" to them. */
    private static List<Slot> withOptionalSecond(List<Slot> family) {
        boolean optional = family.size() == 2
                && family.get(0).isDistinctive()
                && family.get(1).word().length() >= SHORTEST_DISTINCTIVE;
        return optional ? List.of(family.get(0), family.get(1).requiredOnly(false)) : family;
    }

    /** Texts leave out middle names and patronymics: where the family name is marked, the first given name suffices. */
    private static List<Slot> withOptionalMiddle(List<Slot> given, boolean familyKnown) {
        List<Slot> slots = new ArrayList<>(given);
        int first = 0;
        while (first < slots.size() && slots.get(first).role() == TokenRole.INITIAL) {
            first++;
        }
        for (int i = first + 1; familyKnown && i < slots.size(); i++) {
            slots.set(i, slots.get(i).requiredOnly(slots.get(i).isNumber()));
        }
        return slots;
    }

    /** Texts leave out "Science and Technology Company" where enough of the name remains to tell it from others. */
    private static List<Slot> withOptionalTail(List<Slot> slots) {
        int tail = slots.size();
        while (tail > 0 && slots.get(tail - 1).role() == TokenRole.GENERIC) {
            tail--;
        }
        List<Slot> marked = new ArrayList<>(slots);
        if (tail >= 2 && slots.subList(0, tail).stream().anyMatch(Slot::isDistinctive)) {
            for (int i = tail; i < slots.size(); i++) {
                marked.set(i, slots.get(i).requiredOnly(false));
            }
        }
        return marked;
    }

    /** The words alone: what one list calls weak is weak where another list repeats it. */
    List<String> words() {
        return slots.stream().map(Slot::word).toList();
    }

    ListedName calledWeak() {
        return new ListedName(entry, ordinal, name, kind, true, slots, hasLegalForm);
    }

    /** All words written together. */
    String joined() {
        if (slots.size() == 1) {
            return slots.get(0).word();
        }
        StringBuilder joined = new StringBuilder();
        for (Slot slot : slots) {
            joined.append(slot.word());
        }
        return joined.toString();
    }

    /** Whether no text can leave out a word that tells the name from others. */
    boolean requiresDistinctive() {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).required() && slots.get(i).isDistinctive()) {
                return true;
            }
        }
        return false;
    }

    boolean isDistinctive() {
        for (Slot slot : slots) {
            if (slot.isDistinctive()) {
                return true;
            }
        }
        return false;
    }

    /** The family name, or empty if unknown or not a person's. */
    List<Slot> family() {
        return slots.stream().filter(slot -> slot.role() == TokenRole.FAMILY).toList();
    }
}
