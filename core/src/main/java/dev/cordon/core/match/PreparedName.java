package dev.cordon.core.match;

import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A name with what each of its comparisons needs: for each reading its words, their numbers, its shape. Made once for all
 * names that it is compared with.
 *
 * @param name     the name
 * @param alphabet what it stands in
 * @param readings one for each reading of the name, in their order
 */
record PreparedName(AnalyzedName name, Alphabets alphabet, List<PreparedReading> readings) {

    /**
     * One reading.
     *
     * @param words  its spans
     * @param asked  their words, as those of a query
     * @param listed their words by number, as those of a list
     * @param shape  is only read
     */
    record PreparedReading(
            Reading reading, List<Span> words, List<AskedWord> asked, WordSource listed, NameShape shape) {

        static PreparedReading of(Reading reading) {
            List<Span> words = Span.of(reading);
            List<AskedWord> asked = new ArrayList<>(words.size());
            for (Span span : words) {
                asked.add(new AskedWord(span.word()));
            }
            return new PreparedReading(reading, words, asked, WordSource.of(words), NameShape.of(reading, words));
        }
    }

    static PreparedName of(AnalyzedName name) {
        return new PreparedName(
                name,
                Alphabets.of(name),
                name.readings().stream().map(PreparedReading::of).toList());
    }
}
