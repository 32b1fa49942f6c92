package dev.cordon.server.yente;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.server.ftm.Datasets;
import dev.cordon.server.ftm.EntityView;
import dev.cordon.server.http.HttpProblem;
import dev.cordon.server.http.Params;
import dev.cordon.server.live.Engine;
import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a request is about.
 *
 * @param lists        ids of the lists to look in
 * @param topics       of which an entry must have one; empty for any
 * @param notSchemata  schemata that are left out
 * @param notIds       ids of entries that are left out
 * @param changedSince after which an entry must have changed, as an ISO date, or null
 */
record Scope(
        Set<String> lists,
        Set<String> topics,
        Set<String> notSchemata,
        Set<String> notIds,
        @Nullable String changedSince) {

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}(T\\d{2}(:\\d{2}(:\\d{2})?)?)?";
    private static final int MOST_IDS = 50;

    Scope {
        lists = Set.copyOf(lists);
        topics = Set.copyOf(topics);
        notSchemata = Set.copyOf(notSchemata);
        notIds = Set.copyOf(notIds);
    }

    /** The scope that path and query of a request set. */
    static Scope of(Context context, Engine engine) {
        Params params = new Params(context);
        List<String> ids = params.list("exclude_entity_ids");
        if (ids.size() > MOST_IDS) {
            throw HttpProblem.violation(
                    "too_long",
                    "List should have at most " + MOST_IDS + " items after validation, not " + ids.size(),
                    "",
                    "query",
                    "exclude_entity_ids");
        }
        String changedSince = params.text("changed_since");
        if (changedSince != null && !changedSince.matches(DATE)) {
            throw HttpProblem.violation(
                    "string_pattern_mismatch",
                    "String should match pattern '^" + DATE + "$'",
                    changedSince,
                    "query",
                    "changed_since");
        }
        return new Scope(
                lists(context, params, engine.datasets()),
                Set.copyOf(params.list("topics")),
                Set.copyOf(params.list("exclude_schema")),
                Set.copyOf(ids),
                changedSince);
    }

    private static Set<String> lists(Context context, Params params, Datasets datasets) {
        Set<String> lists = new LinkedHashSet<>(datasets.lists(context.pathParam("dataset"))
                .orElseThrow(() -> new HttpProblem(404, "No such dataset.")));
        List<String> included = params.list("include_dataset");
        if (!included.isEmpty()) {
            Set<String> wanted = new LinkedHashSet<>();
            included.forEach(name -> wanted.addAll(datasets.lists(name).orElse(Set.of())));
            lists.retainAll(wanted);
        }
        for (String name : params.list("exclude_dataset")) {
            lists.removeAll(datasets.lists(name).orElse(Set.of()));
        }
        return lists;
    }

    /** Whether the entry is in the scope. */
    boolean holds(ListedParty entry, EntityView entity) {
        return lists.contains(entry.listId())
                && !notSchemata.contains(entity.schema())
                && !notIds.contains(entity.id())
                && entity.referents().stream().noneMatch(notIds::contains)
                && (topics.isEmpty() || entity.values("topics").stream().anyMatch(topics::contains))
                && hasChanged(entity);
    }

    private boolean hasChanged(EntityView entity) {
        String changed = entity.lastChange();
        return changedSince == null || changed != null && changed.compareTo(changedSince) > 0;
    }
}
