package dev.cordon.cli.eval;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Which part of the labelled data a pair belongs to. Fixed once: weights and tables are made on {@link #TRAIN} alone,
 * figures are reported on {@link #TEST}.
 *
 * <p>Pairs of one cluster stay together: the part hangs on the letters of the first name, under which the files group
 * the spellings of a party. Six in ten are for training.
 */
public enum EvalPart {
    TRAIN,
    TEST;

    private static final int TENTHS_FOR_TRAINING = 6;

    /** The part of a pair. */
    public static EvalPart of(NamePair pair) {
        return ofCluster(pair.one());
    }

    /** The part of all pairs that hang together under a name; only its letters count, in any case. */
    public static EvalPart ofCluster(String name) {
        CRC32 hash = new CRC32();
        hash.update(letters(name).getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % 10 < TENTHS_FOR_TRAINING ? TRAIN : TEST;
    }

    /** What names of one cluster have in common. */
    static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
