package dev.cordon.server.pages;

import dev.cordon.server.http.Client;
import dev.cordon.server.http.Permission;

/**
 * What stands around the content of every page.
 *
 * @param title   of the page
 * @param active  key of the place in the navigation, or empty
 * @param client  who looks at it
 * @param token   that forms carry
 * @param lists   which watchlist answers, in one line
 * @param warning what everybody should see, or empty: that the sample answers, or that lists are old
 */
public record Frame(String title, String active, Client client, String token, String lists, String warning) {

    /** Whether the client may do what a link or a form is for. */
    public boolean may(Permission permission) {
        return client.may(permission);
    }

    public boolean loggedIn() {
        return !client.equals(Client.ANYBODY);
    }
}
