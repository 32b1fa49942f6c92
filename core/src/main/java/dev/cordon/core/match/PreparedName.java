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
     * @param numbers of their words among those of all names of the party
     * @param asked  their words, as those of a query
     * @param shape  its shape as that of a query, words numbered by its spans; is only read
     * @param listed the same as that of a list, words numbered by all names of the party
     */
    record PreparedReading(
            Reading reading,
            List<Span> words,
            int[] numbers,
            List<AskedWord> asked,
            NameShape shape,
            NameShape listed) {

        static PreparedReading of(Reading reading, NumberedWords.Builder party) {
            List<Span> words = Span.of(reading);
            int[] numbers = new int[words.size()];
            List<AskedWord> asked = new ArrayList<>(words.size());
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = party.add(words.get(i));
                asked.add(party.asked(numbers[i]));
            }
            return new PreparedReading(
                    reading,
                    words,
                    numbers,
                    asked,
                    NameShape.of(reading, words),
                    NameShape.of(reading, words, numbers));
        }

        /** Whether no word of it tells this party from others. */
        boolean tellsNothing() {
            return shape.telling() == 0;
        }
    }

    static PreparedName of(AnalyzedName name, NumberedWords.Builder party) {
        return new PreparedName(
                name,
                Alphabets.of(name),
                name.readings().stream()
                        .map(reading -> PreparedReading.of(reading, party))
                        .toList());
    }
}
