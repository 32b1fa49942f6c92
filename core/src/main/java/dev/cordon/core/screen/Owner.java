package dev.cordon.core.screen;

import dev.cordon.core.network.Share;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.Party;
import java.util.ArrayList;
import java.util.List;

/**
 * An owner of a customer, as a request names him.
 *
 * @param name  of the owner
 * @param share how much he owns
 * @param text  both, as the request writes them
 */
public record Owner(String name, Share share, String text) {

    /** The label of the details of a screened party in which its owners stand, each as {@code NAME=SHARE}. */
    public static final String LABEL = "owner, with share";

    public Owner {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an owner has no name: write NAME=50");
        }
    }

    /**
     * Reads {@code NAME=50}, {@code NAME=25-50}, or a bare name if the share is unknown.
     *
     * @throws IllegalArgumentException if the share cannot be read or the name is missing
     */
    public static Owner parse(String text) {
        int equals = text.lastIndexOf('=');
        return equals < 0
                ? new Owner(text.strip(), Share.UNKNOWN, text.strip())
                : new Owner(text.substring(0, equals).strip(), Share.parse(text.substring(equals + 1)), text.strip());
    }

    /** The owners of a screened party. */
    static List<Owner> of(Party party) {
        List<Owner> owners = new ArrayList<>();
        for (Detail detail : party.details()) {
            if (detail.label().equals(LABEL)) {
                owners.add(parse(detail.value()));
            }
        }
        return owners;
    }
}
