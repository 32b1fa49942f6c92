package dev.cordon.store.db;

import dev.cordon.store.chain.Subject;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * A table each of whose rows is a {@link Subject} of the audit.
 *
 * @param type   what its rows are called in the audit
 * @param table  its name
 * @param idOf   the column that holds a row's id in the audit
 * @param timed  whether its column {@code at} must be the time of the audit's record
 * @param mapper makes subjects of rows
 */
public record SubjectTable(String type, String table, String idOf, boolean timed, RowMapper<? extends Subject> mapper) {

    public SubjectTable(String type, String table, String idOf, RowMapper<? extends Subject> mapper) {
        this(type, table, idOf, false, mapper);
    }
}
