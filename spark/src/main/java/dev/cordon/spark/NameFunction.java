package dev.cordon.spark;

import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.ScreeningJson;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/** A function of SQL: a name in, its screening as JSON out; null for no name. */
final class NameFunction implements UDF1<String, String> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<ExecutorScreener> screener;
    private final int limit;

    NameFunction(Broadcast<ExecutorScreener> screener, int limit) {
        this.screener = screener;
        this.limit = limit;
    }

    @Override
    public @Nullable String call(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        Query query = Query.ofName(name).withLimit(limit);
        return new ScreeningJson().write(screener.value().screener().screen(query));
    }
}
