package dev.cordon.core.network.ownership;

/** What a rule says of a party. In rising order of consequence. */
public enum Verdict {
    /** By the holdings known, no designated party owns enough of it. */
    NOT_OWNED("not owned"),
    /** It hangs on what is not known exactly: a range, a date, a likely match, or control that a person must judge. */
    POSSIBLY("possibly"),
    /** A designated party controls it by a right that the rule puts on a par with ownership. */
    CONTROLLED("controlled"),
    /** Designated parties own enough of it. */
    OWNED("owned"),
    /** It is itself designated. */
    DESIGNATED("designated");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The name used in files. */
    public String label() {
        return label;
    }

    /** Whether its property is blocked under the rule, as far as the holdings are true. */
    public boolean isBlocked() {
        return switch (this) {
            case CONTROLLED, OWNED, DESIGNATED -> true;
            case NOT_OWNED, POSSIBLY -> false;
        };
    }
}
