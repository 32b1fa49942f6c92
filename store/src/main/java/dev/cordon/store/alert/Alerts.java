package dev.cordon.store.alert;

import dev.cordon.store.db.Columns;
import dev.cordon.store.db.Condition;
import dev.cordon.store.db.Database;
import dev.cordon.store.db.SubjectTable;
import dev.cordon.store.value.Timestamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finding alerts; {@link AlertDesk} works on them. Thread-safe. */
public final class Alerts {

    /** The table that the audit watches. */
    public static final SubjectTable TABLE = new SubjectTable(Alert.TYPE, "alert", "id", AlertRow::of);

    private static final int MOST = 1_000;

    private final Database database;
    private final JsonMapper mapper = JsonMapper.builder().build();

    public Alerts(Database database) {
        this.database = database;
    }

    public Optional<Alert> find(String id) {
        return database.read(handle -> handle.createQuery("SELECT * FROM alert WHERE id = ?")
                .bind(0, id)
                .map(AlertRow::of)
                .findOne());
    }

    /** The alerts that are wanted, by priority, then by when they are due. */
    public List<Alert> list(AlertFilter filter) {
        Condition wanted = wanted(filter);
        String sql = "SELECT * FROM alert" + wanted.where() + " ORDER BY priority, due_at, id LIMIT "
                + Condition.limit(filter.limit(), MOST) + " OFFSET " + Math.max(0, filter.offset());
        return database.read(
                handle -> wanted.bind(handle.createQuery(sql)).map(AlertRow::of).list());
    }

    /** How many there are of those wanted; offset and limit do not matter. */
    public long count(AlertFilter filter) {
        Condition wanted = wanted(filter);
        return database.read(handle -> wanted.bind(handle.createQuery("SELECT COUNT(*) FROM alert" + wanted.where()))
                .mapTo(Long.class)
                .one());
    }

    private static Condition wanted(AlertFilter filter) {
        Condition wanted = new Condition()
                .and("COALESCE(assignee, '') = ?", filter.assignee())
                .and("customer = ?", filter.customer())
                .and("subject = ?", filter.subject())
                .and("due_at <= ?", filter.dueBy() == null ? null : Timestamp.text(filter.dueBy()));
        if (!filter.statuses().isEmpty()) {
            wanted.literally(filter.statuses().stream()
                    .map(status -> "'" + status.label() + "'")
                    .sorted()
                    .collect(Collectors.joining(", ", "status IN (", ")")));
        }
        return wanted;
    }

    /** How many stand where. */
    public Map<AlertStatus, Long> counts() {
        Map<AlertStatus, Long> counts = new EnumMap<>(AlertStatus.class);
        for (AlertStatus status : AlertStatus.values()) {
            counts.put(status, 0L);
        }
        counts.putAll(database.read(handle -> handle.createQuery(
                        "SELECT status, COUNT(*) AS number FROM alert GROUP BY status")
                .map((row, context) -> Map.entry(AlertStatus.ofLabel(row.getString("status")), row.getLong("number")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
        return counts;
    }

    /** How many want a decision and are late. */
    public long overdue(Instant now) {
        return count(new AlertFilter(AlertStatus.UNDECIDED, null, null, null, now, 0, 1));
    }

    /** All that happened to an alert, the earliest first. */
    public List<AlertEvent> history(String id) {
        return database.read(handle -> handle.createQuery("SELECT sequence, at, actor, kind, detail FROM audit"
                        + " WHERE subject_type = 'alert' AND subject_id = ? ORDER BY sequence")
                .bind(0, id)
                .map(this::event)
                .list());
    }

    private AlertEvent event(ResultSet row, StatementContext context) throws SQLException {
        String detail = row.getString("detail");
        JsonNode said = detail == null ? mapper.createObjectNode() : tree(detail);
        return new AlertEvent(
                row.getLong("sequence"),
                Columns.instant(row, "at"),
                row.getString("actor"),
                row.getString("kind"),
                text(said, "reason"),
                text(said, "comment"),
                detail);
    }

    private JsonNode tree(String detail) {
        try {
            return mapper.readTree(detail);
        } catch (JacksonException e) {
            return mapper.createObjectNode(); // damaged; 'audit verify' says so
        }
    }

    private static @Nullable String text(JsonNode node, String property) {
        JsonNode value = node.get(property);
        return value == null || !value.isString() ? null : value.asString();
    }
}
