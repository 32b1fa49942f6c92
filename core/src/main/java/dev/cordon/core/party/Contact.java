package dev.cordon.core.party;

/** A way to reach a party. */
public record Contact(Type type, String value) {

    /** The channel. */
    public enum Type {
        EMAIL,
        PHONE,
        WEBSITE,
        FAX,
        OTHER
    }
}
