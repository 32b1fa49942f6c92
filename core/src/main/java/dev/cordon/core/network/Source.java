package dev.cordon.core.network;

import dev.cordon.core.party.PartialDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param publisher who says so, such as {@code UK} or {@code Microsoft}
 * @param role      in what capacity
 * @param title     the document, list entry or file
 * @param published when it was published, or null if unknown
 * @param quote     its own words, as far as they matter; empty if there are none to quote
 */
public record Source(
        String publisher, Role role, String title, @Nullable PartialDate published, String quote) {

    /** In what capacity somebody speaks. What follows in law depends on it. */
    public enum Role {
        /** A government or an authority: lists, statements of reasons, notices. */
        OFFICIAL,
        /** An indictment or a court: allegations until proven, judgments afterwards. */
        COURT,
        /** A company or researcher who names and tracks threat actors. */
        VENDOR,
        /** A journalist, who often tells what others said. */
        MEDIA,
        /** One of those of whom it is said. */
        SUBJECT,
        /** The user's own file. */
        USER;

        /** The name used in files, such as {@code official}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * Reads a label.
         *
         * @throws IllegalArgumentException if it names no role
         */
        public static Role ofLabel(String label) {
            return valueOf(label.strip().toUpperCase(Locale.ROOT));
        }
    }

    /** The source in one line: {@code UK, statement of reasons of CYB0044, 2024-03-25}. */
    public String line() {
        return publisher + ", " + title + (published == null ? "" : ", " + published);
    }
}
