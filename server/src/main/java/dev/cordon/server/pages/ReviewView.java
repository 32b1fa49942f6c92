package dev.cordon.server.pages;

import java.util.List;

/**
 * All that somebody needs who decides an alert.
 *
 * @param row         the alert
 * @param version     of the alert, that the form sends back
 * @param customer    what is known of the customer
 * @param hits        the entries hit, each with the evidence between the two sides
 * @param panels      the entries as the list has them now, those of the same subject too
 * @param proposal    what is proposed and by whom, or empty
 * @param decision    what was decided and by whom, or empty
 * @param own         whether the proposal is that of who looks
 * @param history     what happened to it
 * @param earlier     other alerts on the same two
 * @param exceptions  exceptions of the customer on the subject
 * @param attachments files beside it
 * @param next        id of the next alert that wants a decision, or empty
 * @param screening   id of the screening
 * @param reasons     usual reasons, to choose from
 * @param exemptUntil a day that is usual for exceptions
 * @param users       to whom it can be assigned
 */
public record ReviewView(
        AlertRow row,
        long version,
        List<Fact> customer,
        List<HitView> hits,
        List<EntryPanel> panels,
        String proposal,
        String decision,
        boolean own,
        List<Line> history,
        List<AlertRow> earlier,
        List<Line> exceptions,
        List<File> attachments,
        String next,
        String screening,
        List<String> reasons,
        String exemptUntil,
        List<String> users) {

    /**
     * Something that happened.
     *
     * @param at   when
     * @param who  did it
     * @param what it was
     * @param why  the reason and the comment
     */
    public record Line(String at, String who, String what, String why) {}

    /**
     * A file beside the alert.
     *
     * @param id   of the attachment
     * @param name for people
     * @param size in words
     * @param by   who put it there
     */
    public record File(String id, String name, String size, String by) {}

    public ReviewView {
        customer = List.copyOf(customer);
        hits = List.copyOf(hits);
        panels = List.copyOf(panels);
        history = List.copyOf(history);
        earlier = List.copyOf(earlier);
        exceptions = List.copyOf(exceptions);
        attachments = List.copyOf(attachments);
        reasons = List.copyOf(reasons);
        users = List.copyOf(users);
    }

    public boolean is(String status) {
        return row.status().equals(status);
    }
}
