package dev.cordon.core.match;

/** How two words of names relate. */
enum Relation {
    /** Not the same word. */
    NONE("different"),
    SAME("same word"),
    /** Written differently for the same or nearly the same sound. */
    SOUND("same sound, spelt differently"),
    /** Further apart: a typing error, or a loose transcription. */
    SIMILAR("similar"),
    /** One slip of the hand inside a long word, see {@link TypingSlip}. */
    SLIP("one slip in typing"),
    VARIANT("spellings of one name"),
    NICKNAME("nickname"),
    COGNATE("the same name in another language"),
    TRANSLATION("translation"),
    INITIAL("initial fits"),
    BEGINNING("begins with these letters, which the field may have cut off");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    /** The relation in plain words. */
    String words() {
        return words;
    }
}
