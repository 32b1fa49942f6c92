package dev.cordon.documents.text;

import org.jspecify.annotations.Nullable;

/** Forms of words, each once, in one array: a text adds most of its words, so that a node for each would cost too much. */
public final class Forms {

    private static final int MOST = 200_000;
    private static final int SMALLEST = 64;
    private static final int SPREAD = 0x9e3779b9;
    /** Of so many words at most every second one is new. */
    private static final int PER_PLACE = 2;

    private @Nullable String[] places;
    private int size;

    /** @param words how many words are to be added */
    private Forms(int words) {
        int room = SMALLEST;
        while (room < words / PER_PLACE) {
            room <<= 1;
        }
        places = new String[room];
    }

    /** The forms that a text writes without a capital. */
    static Forms writtenSmall(WordRun words) {
        Forms small = new Forms(words.size());
        for (int word = 0; word < words.size() && small.size < MOST; word++) {
            if (!words.isCapital(word) && !words.isTooLong(word)) {
                small.add(words.word(word));
            }
        }
        return small;
    }

    private void add(TextWord word) {
        int at = place(places, word.form(), word.formHash());
        if (places[at] == null) {
            places[at] = word.form();
            size++;
            if (size > places.length / 2) {
                grow();
            }
        }
    }

    private void grow() {
        @Nullable String[] larger = new String[places.length * 2];
        for (String form : places) {
            if (form != null) {
                larger[place(larger, form, form.hashCode())] = form;
            }
        }
        places = larger;
    }

    /** Where the form stands, or the free place where it would. */
    private static int place(@Nullable String[] places, String form, int hash) {
        int mask = places.length - 1;
        int at = hash * SPREAD >>> 8 & mask;
        String known = places[at];
        while (known != null && !known.equals(form)) {
            at = at + 1 & mask;
            known = places[at];
        }
        return at;
    }

    int size() {
        return size;
    }

    /** Whether one of them is this one. */
    public boolean contains(String form) {
        return places[place(places, form, form.hashCode())] != null;
    }
}
