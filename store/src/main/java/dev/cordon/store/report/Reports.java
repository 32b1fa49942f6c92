package dev.cordon.store.report;

import dev.cordon.store.chain.AuditEvent;
import dev.cordon.store.db.Condition;
import dev.cordon.store.db.Database;
import dev.cordon.store.db.SubjectTable;
import dev.cordon.store.db.Unit;
import dev.cordon.store.db.Writer;
import dev.cordon.store.value.FitText;
import dev.cordon.store.value.JsonDetail;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import dev.cordon.store.value.TimeOrderedId;
import dev.cordon.store.value.Timestamp;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reports that are owed to OFAC. Thread-safe. */
public final class Reports {

    /** The table that the audit watches. */
    public static final SubjectTable TABLE = new SubjectTable(OfacReport.TYPE, "report", "id", OfacReport::of);

    private static final int MOST = 1_000;

    private final Database database;
    private final Writer writer;
    private final TimeOrderedId ids;

    public Reports(Database database, Writer writer, TimeOrderedId ids) {
        this.database = database;
        this.writer = writer;
        this.ids = ids;
    }

    /**
     * Begins a report; its clock runs from the day of the event. The sanctioned party is filled in from the alert.
     *
     * @throws StoreException {@code NOT_FOUND}, or {@code CONFLICT} if the alert is not decided as a true match
     */
    public OfacReport open(
            String actor, String alertId, ReportKind kind, LocalDate eventOn, Map<ReportField, String> fields) {
        Map<ReportField, String> fit = fit(kind, fields);
        return writer.write(unit -> {
            fit.putIfAbsent(ReportField.TARGET, listedName(unit, alertId));
            LocalDate deadline = BusinessDays.after(eventOn, ReportKind.DAYS);
            OfacReport report =
                    new OfacReport(ids.at(unit.now()), alertId, kind, eventOn, deadline, fit, 1, null, null, null);
            unit.handle()
                    .execute(
                            "INSERT INTO report (id, alert_id, kind, event_on, deadline, fields, version)"
                                    + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                            report.id(),
                            alertId,
                            kind.label(),
                            eventOn.toString(),
                            deadline.toString(),
                            report.fieldsText(),
                            report.version());
            unit.audit(AuditEvent.of(actor, "report.opened", report, detail(report)));
            return report;
        });
    }

    private static JsonDetail detail(OfacReport report) {
        return new JsonDetail()
                .put("alert", report.alertId())
                .put("kind", report.kind().label())
                .put("eventOn", report.eventOn().toString())
                .put("deadline", report.deadline().toString())
                .put("filing", report.filing());
    }

    private static String listedName(Unit unit, String alertId) {
        return unit.handle()
                .createQuery("SELECT listed_name, status FROM alert WHERE id = ?")
                .bind(0, alertId)
                .map((row, context) -> {
                    if (!row.getString("status").equals("true-match")) {
                        throw new StoreException(
                                Reason.CONFLICT,
                                "the alert " + alertId + " is " + row.getString("status")
                                        + "; a report is owed for a true match only");
                    }
                    return row.getString("listed_name");
                })
                .findOne()
                .orElseThrow(() -> StoreException.notFound("alert", alertId));
    }

    private static Map<ReportField, String> fit(ReportKind kind, Map<ReportField, String> fields) {
        Map<ReportField, String> fit = new EnumMap<>(ReportField.class);
        fields.forEach((field, value) -> {
            if (!field.belongsTo(kind)) {
                throw new StoreException(
                        Reason.INVALID, "a report of kind " + kind.label() + " has no field '" + field.label() + "'");
            }
            if (!value.isBlank()) {
                fit.put(field, FitText.required(field.label(), value, FitText.LONG));
            }
        });
        return fit;
    }

    /**
     * Replaces what a report says.
     *
     * @param version the version that was looked at
     * @throws StoreException {@code CONFLICT} if it has changed since, or was filed
     */
    public OfacReport update(String actor, String id, long version, Map<ReportField, String> fields) {
        return change(actor, "report.changed", id, version, (unit, report) -> report.with(fit(report.kind(), fields)));
    }

    /**
     * Notes that a report was filed.
     *
     * @param filing what the OFAC Reporting System calls it
     * @throws StoreException {@code INVALID} if something required is missing
     */
    public OfacReport filed(String actor, String id, long version, String filing) {
        String reference = FitText.required("reference of the filing", filing, FitText.SHORT);
        return change(actor, "report.filed", id, version, (unit, report) -> {
            if (!report.missing().isEmpty()) {
                throw new StoreException(
                        Reason.INVALID,
                        "the report lacks "
                                + report.missing().stream()
                                        .map(ReportField::label)
                                        .collect(Collectors.joining(", ")));
            }
            return report.filed(unit.now(), actor, reference);
        });
    }

    /** What becomes of a report. */
    private interface Change {

        OfacReport of(Unit unit, OfacReport report);
    }

    private OfacReport change(String actor, String kind, String id, long version, Change change) {
        return writer.write(unit -> {
            OfacReport report = unit.handle()
                    .createQuery("SELECT * FROM report WHERE id = ?")
                    .bind(0, id)
                    .map(OfacReport::of)
                    .findOne()
                    .orElseThrow(() -> StoreException.notFound("report", id));
            if (report.version() != version || report.filedAt() != null) {
                throw new StoreException(Reason.CONFLICT, "the report " + id + " has changed or was filed; look again");
            }
            OfacReport next = change.of(unit, report);
            unit.handle()
                    .execute(
                            "UPDATE report SET fields = ?, version = ?, filed_at = ?, filed_by = ?, filing = ? WHERE id = ?",
                            next.fieldsText(),
                            next.version(),
                            text(next),
                            next.filedBy(),
                            next.filing(),
                            id);
            unit.audit(AuditEvent.of(actor, kind, next, detail(next)));
            return next;
        });
    }

    private static @Nullable String text(OfacReport report) {
        return report.filedAt() == null ? null : Timestamp.text(report.filedAt());
    }

    public Optional<OfacReport> find(String id) {
        return database.read(handle -> handle.createQuery("SELECT * FROM report WHERE id = ?")
                .bind(0, id)
                .map(OfacReport::of)
                .findOne());
    }

    /**
     * Reports, the most urgent first.
     *
     * @param filed whether to tell of those that were filed, too
     * @param limit the most to return, up to 1,000
     */
    public List<OfacReport> list(boolean filed, int limit) {
        Condition wanted = new Condition().and("COALESCE(filed_at, '') = ?", filed ? null : "");
        String sql = "SELECT * FROM report" + wanted.where() + " ORDER BY deadline, id LIMIT "
                + Condition.limit(limit, MOST);
        return database.read(handle ->
                wanted.bind(handle.createQuery(sql)).map(OfacReport::of).list());
    }
}
