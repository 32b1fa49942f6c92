package dev.cordon.core.match;

import java.util.function.IntUnaryOperator;

/**
 * What edits lose in words of each length, worked out once: asked of every word that a query comes near, where a division
 * is dear.
 *
 * @param perEdit what an edit costs, by the number of sounds, in hundredths of a bit
 * @param most    the most edits within one word, by the number of sounds, in hundredths
 * @param edits   how many hundredths of an edit a hundredth of a bit pays for, by the number of sounds
 */
record EditLosses(int[] perEdit, int[] most, float[] edits) {

    /** More than any {@link WordGist} counts. */
    private static final int LENGTHS = 128;

    static EditLosses of(IntUnaryOperator perEdit, IntUnaryOperator mostEdits) {
        EditLosses losses = new EditLosses(new int[LENGTHS], new int[LENGTHS], new float[LENGTHS]);
        for (int length = 1; length < LENGTHS; length++) {
            losses.perEdit[length] = perEdit.applyAsInt(length);
            losses.most[length] = mostEdits.applyAsInt(length);
            losses.edits[length] = (float) SoundCosts.EDIT / losses.perEdit[length];
        }
        return losses;
    }

    /** The most edits that lose no more than the worst, rounded up. */
    int mostEdits(int length, int worst) {
        return Math.min(most[length], 1 + (int) (Math.min(worst, 1_000_000) * edits[length]));
    }

    int loss(int length, int edits) {
        return edits * perEdit[length] / SoundCosts.EDIT;
    }
}
