package dev.cordon.store;

import org.jspecify.annotations.Nullable;

/**
 * How a store is doing.
 *
 * @param writing whether anything can be written
 * @param waiting how much waits to be written
 * @param problem what needs somebody's attention though all goes on, or null
 */
public record StoreHealth(
        boolean writing, int waiting, @Nullable String problem) {}
