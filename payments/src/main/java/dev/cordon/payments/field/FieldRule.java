package dev.cordon.payments.field;

/**
 * A line of a field policy.
 *
 * @param names      the last names of a path, from the outer to the inner, joined by slashes
 * @param below      whether it covers all elements below that, instead of the element itself
 * @param fieldClass what such elements hold
 */
record FieldRule(String names, boolean below, FieldClass fieldClass) {

    private static final String BELOW = "/**";

    static FieldRule of(String pattern, FieldClass fieldClass) {
        boolean below = pattern.endsWith(BELOW);
        return new FieldRule(
                below ? pattern.substring(0, pattern.length() - BELOW.length()) : pattern, below, fieldClass);
    }

    /** How many names it tells: the more, the more particular. */
    int depth() {
        return (int) names.chars().filter(c -> c == '/').count() + 1;
    }

    /** Whether it covers a path of names joined by slashes. */
    boolean covers(String path) {
        return below ? ("/" + path).contains("/" + names + "/") : ("/" + path).endsWith("/" + names);
    }

    /** Whether it counts before another that covers the same path. */
    boolean isCloserThan(FieldRule other) {
        return depth() != other.depth() ? depth() > other.depth() : !below && other.below;
    }

    String pattern() {
        return below ? names + BELOW : names;
    }
}
