package dev.cordon.store.report;

import dev.cordon.store.chain.Subject;
import dev.cordon.store.db.Columns;
import dev.cordon.store.value.JsonDetail;
import dev.cordon.store.value.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report that is owed to OFAC for a true match.
 *
 * @param id       sorts by time
 * @param alertId  the alert
 * @param kind     what is reported
 * @param eventOn  the day on which property was blocked or unblocked, or a transaction rejected
 * @param deadline the last day on which it is in time: ten business days later
 * @param fields   what it says, as far as it is known
 * @param version  raised with every change
 * @param filedAt  when it was filed, or null
 * @param filedBy  who filed it, or null
 * @param filing   what the OFAC Reporting System calls it, or null
 */
public record OfacReport(
        String id,
        String alertId,
        ReportKind kind,
        LocalDate eventOn,
        LocalDate deadline,
        Map<ReportField, String> fields,
        long version,
        @Nullable Instant filedAt,
        @Nullable String filedBy,
        @Nullable String filing)
        implements Subject {

    static final String TYPE = "report";

    public OfacReport {
        EnumMap<ReportField, String> copy = new EnumMap<>(ReportField.class);
        copy.putAll(fields);
        fields = Collections.unmodifiableMap(copy);
    }

    static OfacReport of(ResultSet row, StatementContext context) throws SQLException {
        return new OfacReport(
                row.getString("id"),
                row.getString("alert_id"),
                ReportKind.ofLabel(row.getString("kind")),
                LocalDate.parse(row.getString("event_on")),
                LocalDate.parse(row.getString("deadline")),
                readFields(row.getString("fields")),
                row.getLong("version"),
                Columns.maybeInstant(row, "filed_at"),
                row.getString("filed_by"),
                row.getString("filing"));
    }

    private static Map<ReportField, String> readFields(String json) {
        Map<ReportField, String> fields = new EnumMap<>(ReportField.class);
        JsonNode node = JsonMapper.builder().build().readTree(json);
        node.properties()
                .forEach(each -> fields.put(
                        ReportField.ofLabel(each.getKey()), each.getValue().asString()));
        return fields;
    }

    /** The fields as a column holds them. */
    String fieldsText() {
        JsonDetail json = new JsonDetail();
        fields.forEach((field, value) -> json.put(field.label(), value));
        return json.text();
    }

    /** What is still missing before it can be filed. */
    public List<ReportField> missing() {
        return Arrays.stream(ReportField.values())
                .filter(field -> field.requiredFor(kind) && !fields.containsKey(field))
                .toList();
    }

    /** Whether it should have been filed by now. */
    public boolean overdue(LocalDate today) {
        return filedAt == null && today.isAfter(deadline);
    }

    OfacReport with(Map<ReportField, String> newFields) {
        return new OfacReport(id, alertId, kind, eventOn, deadline, newFields, version + 1, filedAt, filedBy, filing);
    }

    OfacReport filed(Instant at, String by, String reference) {
        return new OfacReport(id, alertId, kind, eventOn, deadline, fields, version + 1, at, by, reference);
    }

    /** Each field with its value, one a line, as CSV with a header; what is not known is empty. */
    public String csv() {
        StringBuilder text = new StringBuilder("field,value\r\n");
        line(text, "Report", kind.label() + " (" + kind.rule() + ")");
        line(text, "Date of the event", eventOn.toString());
        line(text, "To be filed by", deadline.toString());
        for (ReportField field : ReportField.values()) {
            if (field.belongsTo(kind)) {
                line(text, field.title(), fields.getOrDefault(field, ""));
            }
        }
        line(text, "Alert", alertId);
        return text.toString();
    }

    /** A value that a spreadsheet would take for a formula is kept from being one. */
    private static void line(StringBuilder text, String title, String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        text.append('"').append(title.replace("\"", "\"\"")).append("\",\"");
        text.append(formula ? "'" : "").append(value.replace("\"", "\"\"")).append("\"\r\n");
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String stateHash() {
        return Sha256.of(TYPE)
                .text(id)
                .text(alertId)
                .text(kind.label())
                .text(eventOn.toString())
                .text(deadline.toString())
                .text(fieldsText())
                .number(version)
                .text(Columns.text(filedAt))
                .text(filedBy)
                .text(filing)
                .hex();
    }
}
