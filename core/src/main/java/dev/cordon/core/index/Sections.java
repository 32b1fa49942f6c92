package dev.cordon.core.index;

import java.nio.ByteBuffer;

/** The sections of an opened watchlist. */
final class Sections {

    private final ByteBuffer[] views;

    /** @param views one for each {@link Section}, in their order */
    Sections(ByteBuffer[] views) {
        this.views = views;
    }

    /** A view of the section's bytes; its position is shared, so take what is needed before the next call. */
    ByteBuffer get(Section section) {
        return views[section.ordinal()];
    }
}
