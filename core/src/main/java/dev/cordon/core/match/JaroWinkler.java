package dev.cordon.core.match;

import java.util.Arrays;

/**
 * The similarity of Jaro, raised for a common start as by Winkler: a tenth of what is missing for each of up to four
 * first letters in common, however low the similarity of Jaro is.
 *
 * <p>Letters agree if they stand no further apart than half the longer text less one; a letter of the second text takes
 * the first one of the first text that is still free. Works on parts of arrays without allocation once it has met its
 * longest text. Holds scratch space: one instance serves one thread.
 */
public final class JaroWinkler {

    private static final int LONGEST_START = 4;
    private static final double START_SHARE = 0.1;

    private boolean[] taken = new boolean[64];
    private char[] matched = new char[64];

    /** Between 0 and 1; 0 if either text is empty. */
    public double similarity(char[] one, int from, int length, char[] other, int otherFrom, int otherLength) {
        double jaro = jaro(one, from, length, other, otherFrom, otherLength);
        return jaro + START_SHARE * start(one, from, length, other, otherFrom, otherLength) * (1 - jaro);
    }

    /**
     * The most that {@link #similarity} can be if no more than so many letters agree.
     *
     * @param pairs the most letters that can agree, whatever their places
     */
    public static double most(
            int pairs, char[] one, int from, int length, char[] other, int otherFrom, int otherLength) {
        if (pairs == 0) {
            return 0;
        }
        double jaro = ((double) pairs / length + (double) pairs / otherLength + 1) / 3;
        return jaro + START_SHARE * start(one, from, length, other, otherFrom, otherLength) * (1 - jaro);
    }

    private static int start(char[] one, int from, int length, char[] other, int otherFrom, int otherLength) {
        int most = Math.min(LONGEST_START, Math.min(length, otherLength));
        int same = 0;
        while (same < most && one[from + same] == other[otherFrom + same]) {
            same++;
        }
        return same;
    }

    private double jaro(char[] one, int from, int length, char[] other, int otherFrom, int otherLength) {
        if (length == 0 || otherLength == 0) {
            return 0;
        }
        int pairs = pair(one, from, length, other, otherFrom, otherLength);
        if (pairs == 0) {
            return 0;
        }
        int crossed = 0;
        int at = 0;
        for (int i = 0; i < length; i++) {
            if (taken[i]) {
                crossed += one[from + i] == matched[at++] ? 0 : 1;
            }
        }
        double exchanged = crossed / 2.0;
        return ((double) pairs / length + (double) pairs / otherLength + (pairs - exchanged) / pairs) / 3;
    }

    /** Marks the letters of the first text that agree, collects those of the second in its order, and counts them. */
    private int pair(char[] one, int from, int length, char[] other, int otherFrom, int otherLength) {
        makeRoom(Math.max(length, otherLength));
        Arrays.fill(taken, 0, length, false);
        int reach = Math.max(0, Math.max(length, otherLength) / 2 - 1);
        int pairs = 0;
        for (int i = 0; i < otherLength; i++) {
            char letter = other[otherFrom + i];
            int last = Math.min(length - 1, i + reach);
            for (int j = Math.max(0, i - reach); j <= last; j++) {
                if (one[from + j] == letter && !taken[j]) {
                    taken[j] = true;
                    matched[pairs++] = letter;
                    break;
                }
            }
        }
        return pairs;
    }

    private void makeRoom(int length) {
        if (taken.length < length) {
            taken = new boolean[length * 2];
            matched = new char[length * 2];
        }
    }
}
