package dev.cordon.core.screen.dossier;

/**
 * What follows in law from what is known of a party, the gravest first. Only a list entry, or ownership by designated
 * parties, blocks; what an article or a vendor says has no legal effect of itself.
 */
public enum Standing {
    DESIGNATED("designated", "block", "a list entry: property is frozen, nothing may be made available to it"),
    OWNED("owned by designated parties", "block", "treated as designated under the rule on ownership"),
    ASSOCIATED(
            "officially associated",
            "escalate",
            "official text ties it to designated parties; it is not designated under this name, and dealing with it may be"
                    + " dealing with them"),
    NAMESAKE(
            "possibly designated",
            "escalate",
            "a list entry bears one of its names and nothing says whether it is the same: a person must look"),
    INDICTED(
            "indicted or named in an indictment",
            "enhanced diligence",
            "allegations until proven; no list entry, so nothing is blocked by that alone"),
    ATTRIBUTED("attributed or named by others", "information", "no legal effect of itself");

    private final String label;
    private final String effect;
    private final String meaning;

    Standing(String label, String effect, String meaning) {
        this.label = label;
        this.effect = effect;
        this.meaning = meaning;
    }

    /** The standing in words, such as {@code officially associated}. */
    public String label() {
        return label;
    }

    /** What to do: {@code block}, {@code escalate}, {@code enhanced diligence} or {@code information}. */
    public String effect() {
        return effect;
    }

    /** Why, in half a sentence. */
    public String meaning() {
        return meaning;
    }

    /** The graver of two. */
    public Standing or(Standing other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
