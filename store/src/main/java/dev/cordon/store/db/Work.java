package dev.cordon.store.db;

/**
 * Something to be written.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Work<T> {

    /**
     * Runs on the writing thread, so it must be short and must not wait for anything but the database. May run a second
     * time if the batch that it was part of failed.
     *
     * @throws dev.cordon.store.value.StoreException to refuse; nothing of this work is then kept
     */
    T run(Unit unit);
}
