package dev.cordon.cli;

import java.util.Locale;

/** The formats of figures. */
enum EvalFormat {
    TABLE,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
