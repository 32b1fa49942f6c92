package dev.cordon.payments.message;

import org.jspecify.annotations.Nullable;

/**
 * Where an element stands in its message: the names from the root, and its place among siblings of the same name. Two
 * elements have the same path object above them if, and only if, they stand in the same element.
 */
public final class ElementPath {

    private final @Nullable ElementPath parent;
    private final String name;
    private final int ordinal;
    private final String names;

    private ElementPath(@Nullable ElementPath parent, String name, int ordinal) {
        this.parent = parent;
        this.name = name;
        this.ordinal = ordinal;
        this.names = parent == null ? name : parent.names + "/" + name;
    }

    public static ElementPath root(String name) {
        return new ElementPath(null, name, 1);
    }

    /**
     * An element within this one.
     *
     * @param ordinal its place among the siblings of its name, from 1
     */
    public ElementPath child(String childName, int ordinal) {
        return new ElementPath(this, childName, ordinal);
    }

    /** The first element of its name within this one. */
    public ElementPath child(String childName) {
        return child(childName, 1);
    }

    public @Nullable ElementPath parent() {
        return parent;
    }

    public String name() {
        return name;
    }

    /** The names from the root, joined by slashes, without places among siblings: what a field policy looks at. */
    public String names() {
        return names;
    }

    /** Whether the path ends with these names, as in {@code GrpHdr/MsgId}. */
    public boolean endsWith(String suffix) {
        int start = names.length() - suffix.length();
        return names.endsWith(suffix) && (start == 0 || names.charAt(start - 1) == '/');
    }

    /** Whether it is the element itself or stands in it. */
    public boolean isWithin(ElementPath ancestor) {
        ElementPath at = this;
        while (at != null) {
            if (at == ancestor) {
                return true;
            }
            at = at.parent;
        }
        return false;
    }

    /** The names from the root with places among siblings, as in {@code Document/…/CdtTrfTxInf[3]/Dbtr/Nm}. */
    @Override
    public String toString() {
        String own = ordinal > 1 ? name + "[" + ordinal + "]" : name;
        return parent == null ? own : parent + "/" + own;
    }
}
