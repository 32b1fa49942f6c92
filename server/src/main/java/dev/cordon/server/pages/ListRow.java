package dev.cordon.server.pages;

import java.util.List;

/**
 * A list as a line.
 *
 * @param id         of the list
 * @param title      for people
 * @param authority  who publishes it
 * @param published  day of the edition
 * @param age        in words
 * @param entries    number of entries
 * @param kinds      entries by kind, in words
 * @param rejections records that were not taken over, in words
 * @param unread     labels that were kept without being understood, in words
 */
public record ListRow(
        String id,
        String title,
        String authority,
        String published,
        String age,
        String entries,
        String kinds,
        List<String> rejections,
        String unread) {

    public ListRow {
        rejections = List.copyOf(rejections);
    }
}
