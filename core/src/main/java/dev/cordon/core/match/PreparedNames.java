package dev.cordon.core.match;

import dev.cordon.core.name.AnalyzedName;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of one party, prepared to be compared.
 *
 * @param names in the order of the party's
 * @param words the words of all of them
 */
record PreparedNames(List<PreparedName> names, NumberedWords words) {

    static PreparedNames of(List<AnalyzedName> analyzed) {
        NumberedWords.Builder words = new NumberedWords.Builder();
        List<PreparedName> names = new ArrayList<>(analyzed.size());
        for (AnalyzedName name : analyzed) {
            names.add(PreparedName.of(name, words));
        }
        return new PreparedNames(List.copyOf(names), words.build());
    }
}
