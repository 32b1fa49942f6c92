package dev.cordon.lists.read.un;

import dev.cordon.core.party.PartyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The sanctions regimes of the Security Council with the measures that bind on a listed name: the paragraphs of the
 * resolutions that impose them. A travel ban falls on individuals only. Measures against the state itself, such as a
 * general arms embargo, are not measures against the name.
 *
 * <p>Under the Libya regime some individuals are under one of the two measures only, and the entry says which: see
 * {@link #measures(PartyKind, String)}.
 */
enum UnRegime {
    /** Resolutions 1267 (1999), 1989 (2011), 2253 (2015); paragraph 1 (a) to (c) of resolution 2368 (2017). */
    AL_QAIDA("Al-Qaida", "resolution 2368 (2017), paragraph 1", true, true, true),
    /** Resolution 1988 (2011), now paragraph 1 (a) to (c) of resolution 2255 (2015). */
    TALIBAN("Taliban", "resolution 2255 (2015), paragraph 1", true, true, true),
    /** Resolution 1718 (2006), paragraph 8 (d) and (e). */
    DPRK("DPRK", "resolution 1718 (2006), paragraph 8 (d) and (e)", true, true, false),
    /** Resolution 1483 (2003), paragraph 23: assets only. */
    IRAQ("Iraq", "resolution 1483 (2003), paragraph 23", true, false, false),
    /** Resolution 1596 (2005), now paragraphs 4 and 5 of resolution 2293 (2016). */
    DRC("DRC", "resolution 2293 (2016), paragraphs 4 and 5", true, true, false),
    /** Resolution 1737 (2006), paragraph 12, and 1929 (2010), paragraph 10, in force again since 28 September 2025. */
    IRAN("Iran", "resolutions 1737 (2006), paragraph 12, and 1929 (2010), paragraph 10", true, true, false),
    /** Resolution 1970 (2011), paragraphs 15 and 17; 1973 (2011), paragraph 19. */
    LIBYA("Libya", "resolution 1970 (2011), paragraphs 15 and 17", true, true, false),
    /** Resolution 1844 (2008), paragraphs 1, 3 and 7. */
    SOMALIA("Somalia", "resolution 1844 (2008), paragraphs 1, 3 and 7", true, true, true),
    /** Resolution 2134 (2014), paragraphs 30 and 32. */
    CAR("CAR", "resolution 2134 (2014), paragraphs 30 and 32", true, true, false),
    /** Guinea-Bissau: resolution 2048 (2012), paragraph 4, a travel ban only. */
    GUINEA_BISSAU("GB", "resolution 2048 (2012), paragraph 4", false, true, false),
    /** Resolution 2140 (2014), paragraphs 11 and 15, and 2216 (2015), paragraph 14. */
    YEMEN("Yemen", "resolutions 2140 (2014), paragraphs 11 and 15, and 2216 (2015), paragraph 14", true, true, true),
    /** Resolution 2653 (2022), paragraphs 3, 6 and 11. */
    HAITI("Haiti", "resolution 2653 (2022), paragraphs 3, 6 and 11", true, true, true),
    /** Resolution 1591 (2005), paragraph 3 (d) and (e). */
    SUDAN("Sudan", "resolution 1591 (2005), paragraph 3 (d) and (e)", true, true, false),
    /** Resolution 2206 (2015), paragraphs 9 and 12. */
    SOUTH_SUDAN("SouthSudan", "resolution 2206 (2015), paragraphs 9 and 12", true, true, false);

    private static final String FREEZE = "asset freeze";
    private static final String TRAVEL = "travel ban";
    private static final String ARMS = "arms embargo";

    private final String label;
    private final String basis;
    private final boolean freeze;
    private final boolean travel;
    private final boolean arms;

    UnRegime(String label, String basis, boolean freeze, boolean travel, boolean arms) {
        this.label = label;
        this.basis = basis;
        this.freeze = freeze;
        this.travel = travel;
        this.arms = arms;
    }

    /** The regime that {@code UN_LIST_TYPE} names; empty for one that is not known. */
    static Optional<UnRegime> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(regime -> regime.label.equalsIgnoreCase(label.strip()))
                .findFirst();
    }

    /** The resolution that imposes the measures. */
    String basis() {
        return "Security Council " + basis;
    }

    /**
     * What is imposed on a party of the kind. Entries under Libya say in their comments "Listed pursuant to paragraph 15
     * (Travel Ban)", "paragraph 17 (Asset Freeze)", or both.
     */
    List<String> measures(PartyKind kind, String comments) {
        String words = comments.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        boolean named = this == LIBYA && (words.contains(TRAVEL) || words.contains(FREEZE));
        List<String> measures = new ArrayList<>();
        if (freeze && (!named || words.contains(FREEZE))) {
            measures.add(FREEZE);
        }
        if (travel && kind == PartyKind.PERSON && (!named || words.contains(TRAVEL))) {
            measures.add(TRAVEL);
        }
        if (arms) {
            measures.add(ARMS);
        }
        return List.copyOf(measures);
    }
}
