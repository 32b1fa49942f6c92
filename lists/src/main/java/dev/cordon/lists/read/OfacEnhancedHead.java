package dev.cordon.lists.read;

import java.util.regex.Pattern;

/** What the head of a file in OFAC's enhanced layout tells: a whole list or a delta, and of which list. */
final class OfacEnhancedHead {

    private static final Pattern DELTA = Pattern.compile("ofac/DeltaFile|<entity\\s[^>]*\\baction=");
    private static final Pattern CONSOLIDATED = Pattern.compile("<filters>.{0,2000}?Consolidated List", Pattern.DOTALL);

    private OfacEnhancedHead() {}

    /** Whether the file holds changes only. The name of its root element is not documented. */
    static boolean isDelta(String head) {
        return DELTA.matcher(head).find();
    }

    static String list(String head) {
        return CONSOLIDATED.matcher(head).find() ? "ofac-cons" : "ofac-sdn";
    }
}
