package dev.cordon.core.network.claim;

import dev.cordon.core.network.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That somebody said something of a party.
 *
 * @param id         unique in its file
 * @param about      ids of the parties and actors of whom it is said
 * @param says       what is said, in one sentence of our own words
 * @param act        what the speaker does by saying it
 * @param speaker    who said it
 * @param confidence how sure the speaker said to be, or null if nothing was said of that
 * @param source     where, in what capacity, with a short quote
 * @param answers    ids of the claims that it answers: what a denial denies, what a report reports
 */
public record Claim(
        String id,
        List<String> about,
        String says,
        SpeechAct act,
        String speaker,
        @Nullable Confidence confidence,
        Source source,
        List<String> answers) {

    public Claim {
        about = List.copyOf(about);
        answers = List.copyOf(answers);
    }
}
