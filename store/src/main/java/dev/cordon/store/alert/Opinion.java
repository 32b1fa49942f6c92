package dev.cordon.store.alert;

import dev.cordon.store.value.FitText;
import java.time.Instant;

/**
 * What somebody said of an alert.
 *
 * @param by      id of the user
 * @param at      when
 * @param reason  the reason in a few words, the same words for the same reason, such as {@code different date of birth}
 * @param comment what was looked at and found
 */
public record Opinion(String by, Instant at, String reason, String comment) {

    public Opinion {
        FitText.required("reason", reason, FitText.SHORT);
        FitText.required("comment", comment, FitText.LONG);
    }
}
