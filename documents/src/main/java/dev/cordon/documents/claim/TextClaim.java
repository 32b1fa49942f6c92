package dev.cordon.documents.claim;

import dev.cordon.core.network.claim.Confidence;
import dev.cordon.documents.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a text tells that somebody said something of somebody.
 *
 * @param id         {@code c1}, {@code c2}, … in the order of the text
 * @param kind       what the speaker does
 * @param speaker    who says it, or null if the text does not tell
 * @param about      of whom it is said; empty if the text does not tell
 * @param by         who tells that the speaker says it, if a third does; else null
 * @param confidence the word of likelihood with its scale; null if there is none
 * @param alleged    whether the text itself keeps its distance: "allegedly", "reportedly"
 * @param negated    whether it says that this did not or will not happen
 * @param when       the words that tell when; empty if none
 * @param where      the words that tell where; empty if none
 * @param trigger    the word by which it was found
 * @param sentence   where its sentence stands
 * @param words      the sentence, white space collapsed
 * @param repeats    id of the earlier claim of the text that it repeats, or empty
 * @param answers    ids of the claims that it denies or rejects
 */
public record TextClaim(
        String id,
        ClaimKind kind,
        @Nullable Named speaker,
        List<Named> about,
        @Nullable Named by,
        @Nullable Confidence confidence,
        boolean alleged,
        boolean negated,
        String when,
        String where,
        TextSpan trigger,
        TextSpan sentence,
        String words,
        String repeats,
        List<String> answers) {

    public TextClaim {
        about = List.copyOf(about);
        answers = List.copyOf(answers);
    }

    TextClaim linked(String newId, String repeated, List<String> answered) {
        return new TextClaim(
                newId,
                kind,
                speaker,
                about,
                by,
                confidence,
                alleged,
                negated,
                when,
                where,
                trigger,
                sentence,
                words,
                repeated,
                answered);
    }

    /** Whether it is said of one with the key. */
    public boolean isAbout(String key) {
        return about.stream().anyMatch(named -> named.key().equals(key));
    }
}
