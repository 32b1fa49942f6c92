package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.Frame;
import dev.cordon.documents.claim.Lexicon.Head;
import dev.cordon.documents.claim.Lexicon.Trigger;
import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that the tables of the grammar say of a word, and what its ending says. Immutable as far as callers can tell. */
final class LexWord {

    /** Tables whose words have nothing but their being in it. */
    enum Table {
        TITLE,
        ORGANISATION,
        PLACE,
        THING,
        /** Words by which claims are known, or that deny or condemn. */
        TRIGGER,
        /** Words that make a claim only at certain places. */
        OPEN,
        TELLING,
        /** The word "that", before which somebody may say something. */
        THAT
    }

    private static final byte UNKNOWN = 0;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final String lower;
    /** A bit for each class. */
    private final long classes;
    /** A bit for each table. */
    private final int tables;

    private final List<Trigger> triggers;
    private final @Nullable Head head;
    private final boolean small;
    private final boolean act;
    private final boolean say;
    private final boolean self;
    private final boolean noun;
    private final boolean ing;
    private final boolean ed;
    private final boolean ly;
    private final boolean s;
    private byte personNoun = UNKNOWN;

    LexWord(String lower, Set<WordClass> classes, Set<Table> tables, List<Trigger> triggers, @Nullable Head head) {
        this.lower = lower;
        this.classes = bits(classes);
        this.tables = (int) bits(tables);
        this.triggers = List.copyOf(triggers);
        this.head = head;
        this.small = classes.stream().anyMatch(WordClass::isSmall);
        this.act = hasFrame(triggers, Frame.ACT);
        this.say = hasFrame(triggers, Frame.SAY);
        this.self = hasFrame(triggers, Frame.SELF);
        this.noun = hasFrame(triggers, Frame.NOUN);
        this.ing = lower.endsWith("ing");
        this.ed = lower.endsWith("ed");
        this.ly = lower.endsWith("ly");
        this.s = lower.endsWith("s") && !lower.endsWith("ss");
    }

    /** A word that no table has. */
    LexWord(String lower) {
        this.lower = lower;
        this.classes = 0;
        this.tables = 0;
        this.triggers = List.of();
        this.head = null;
        this.small = false;
        this.act = false;
        this.say = false;
        this.self = false;
        this.noun = false;
        this.ing = lower.endsWith("ing");
        this.ed = lower.endsWith("ed");
        this.ly = lower.endsWith("ly");
        this.s = lower.endsWith("s") && !lower.endsWith("ss");
    }

    private static long bits(Set<? extends Enum<?>> values) {
        long bits = 0;
        for (Enum<?> value : values) {
            bits |= 1L << value.ordinal();
        }
        return bits;
    }

    private static boolean hasFrame(List<Trigger> triggers, Frame frame) {
        return triggers.stream().anyMatch(trigger -> trigger.frame() == frame);
    }

    private boolean is(Table table) {
        return (tables & 1 << table.ordinal()) != 0;
    }

    String lower() {
        return lower;
    }

    boolean is(WordClass wanted) {
        return (classes & 1L << wanted.ordinal()) != 0;
    }

    /** Whether the word is one of grammar, never part of a name when it opens a sentence. */
    boolean isSmall() {
        return small;
    }

    boolean isTrigger() {
        return is(Table.TRIGGER);
    }

    /** Whether it makes a claim at certain places only, and is a word like any other elsewhere. */
    boolean isOpen() {
        return is(Table.OPEN);
    }

    /** Whether somebody tells something by it: all verbs of saying but those of reporting. */
    boolean isTelling() {
        return is(Table.TELLING);
    }

    boolean isThat() {
        return is(Table.THAT);
    }

    boolean isTitle() {
        return is(Table.TITLE);
    }

    boolean isOrganisationWord() {
        return is(Table.ORGANISATION);
    }

    boolean isThing() {
        return is(Table.THING);
    }

    boolean isPlaceWord() {
        return is(Table.PLACE);
    }

    /** What claims may be known by it. */
    List<Trigger> triggers() {
        return triggers;
    }

    /** Whether it may be a verb by which something is done to somebody. */
    boolean isAct() {
        return act;
    }

    /** Whether it may be a noun of a deed: "sanctions". */
    boolean mayBeNoun() {
        return noun;
    }

    /** Whether it may be a verb of saying. */
    boolean isSaying() {
        return say;
    }

    /** Whether it may be a verb of which the subject is the one of whom it is said. */
    boolean isSelf() {
        return self;
    }

    /** Who is meant by it, if it is a noun for people or bodies; null otherwise. */
    @Nullable
    Head head() {
        return head;
    }

    /** Whether it is a noun for several people or bodies. */
    boolean isOfSeveral() {
        return head != null && head.many();
    }

    boolean endsWithIng() {
        return ing;
    }

    boolean endsWithEd() {
        return ed;
    }

    boolean endsWithLy() {
        return ly;
    }

    /** In one "s", not in two. */
    boolean endsWithS() {
        return s;
    }

    /** Whether it ends as nouns for people do; worked out when first asked for. */
    boolean isPersonNoun() {
        if (personNoun == UNKNOWN) {
            personNoun = PersonNouns.isOne(lower) ? YES : NO;
        }
        return personNoun == YES;
    }
}
