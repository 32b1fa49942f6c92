package dev.cordon.lists.archive;

/**
 * A file of an edition as the archive keeps it.
 *
 * @param name   the file's name as it was read; a date of edition in it counts
 * @param sha256 of its bytes as they were received, in lower-case hexadecimal
 * @param bytes  its length as it was received
 * @param origin where it came from: an address, or a path
 */
public record StoredFile(String name, String sha256, long bytes, String origin) {}
