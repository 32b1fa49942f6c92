package dev.cordon.core.network.claim;

import dev.cordon.core.party.PartialDate;
import java.util.List;

/**
 * Something that was done to somebody.
 *
 * @param id      unique in its file
 * @param title   in a few words
 * @param period  when, as far as known
 * @param targets to whom
 * @param note    what a reader must know who would otherwise read too much into it; may be empty
 * @param claims  who says who did it, and who denies it: ids of claims
 */
public record Incident(
        String id, String title, PartialDate period, List<Target> targets, String note, List<String> claims) {

    /**
     * Who was targeted.
     *
     * @param name    of the organisation or group of people
     * @param sector  such as {@code energy} or {@code government}
     * @param country ISO 3166-1 alpha-2, or an empty text if several or unknown
     */
    public record Target(String name, String sector, String country) {}

    public Incident {
        targets = List.copyOf(targets);
        claims = List.copyOf(claims);
    }
}
