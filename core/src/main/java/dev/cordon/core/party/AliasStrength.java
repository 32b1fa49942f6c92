package dev.cordon.core.party;

/** How far a list vouches for a name. Primary names are always strong. */
public enum AliasStrength {
    /** Good quality: the name identifies the party on its own. */
    STRONG,
    /**
     * Low quality (OFAC "weak AKA", UN "Low", UK "Low quality a.k.a"): broad or generic, meant to confirm a match and
     * not to find one. A weak alias alone never raises an alert.
     */
    WEAK
}
