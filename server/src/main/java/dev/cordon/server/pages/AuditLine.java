package dev.cordon.server.pages;

import dev.cordon.server.http.Json;
import dev.cordon.store.chain.AuditRecord;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A record of the audit, as its page shows it.
 *
 * @param sequence    its number
 * @param at          when, exactly
 * @param day         the day of that
 * @param time        the second of that day
 * @param actor       who did it
 * @param kind        what was done
 * @param subjectType what kind of thing it was done to
 * @param subjectId   the thing
 * @param details     what is told of it, in the record's own order and words
 * @param hash        of the record
 */
public record AuditLine(
        long sequence,
        String at,
        String day,
        String time,
        String actor,
        String kind,
        String subjectType,
        String subjectId,
        List<Detail> details,
        String hash) {

    /** One thing told. */
    public record Detail(String name, String value) {}

    public AuditLine {
        details = List.copyOf(details);
    }

    static AuditLine of(AuditRecord record) {
        String[] when = record.at().truncatedTo(ChronoUnit.SECONDS).toString().split("[TZ]");
        return new AuditLine(
                record.sequence(),
                record.at().toString(),
                when[0],
                when[1] + " UTC",
                record.actor(),
                record.kind(),
                record.subjectType(),
                record.subjectId(),
                details(record.detail()),
                record.hash());
    }

    private static List<Detail> details(@Nullable String json) {
        if (json == null) {
            return List.of(new Detail("removed", "when its retention ended"));
        }
        JsonNode detail = Json.read(json);
        return detail.properties().stream()
                .map(each -> new Detail(
                        each.getKey(),
                        each.getValue().isValueNode()
                                ? each.getValue().asString()
                                : each.getValue().toString()))
                .toList();
    }
}
