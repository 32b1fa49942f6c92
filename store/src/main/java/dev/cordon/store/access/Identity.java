package dev.cordon.store.access;

/**
 * Who is at the door.
 *
 * @param user an active user
 * @param key  the valid key that was shown
 */
public record Identity(User user, ApiKey key) {}
