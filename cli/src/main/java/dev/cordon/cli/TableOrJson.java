package dev.cordon.cli;

import java.util.Locale;

/** The formats of answers that are either read or processed further. */
enum TableOrJson {
    TABLE,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
