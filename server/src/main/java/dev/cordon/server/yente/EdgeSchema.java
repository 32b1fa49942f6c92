package dev.cordon.server.yente;

import dev.cordon.core.network.TieKind;

/**
 * How FollowTheMoney writes a tie: an entity of its own between the two parties.
 *
 * @param schema      of the edge
 * @param from        property of the edge that holds the party from which the tie is read
 * @param to          property of the edge that holds the other one
 * @param reverseFrom property under which the edge stands at the first party
 * @param reverseTo   property under which it stands at the other
 * @param role        property of the edge that holds the words of the source
 */
record EdgeSchema(String schema, String from, String to, String reverseFrom, String reverseTo, String role) {

    static EdgeSchema of(TieKind kind) {
        return switch (kind) {
            case OWNS, VOTES, APPOINTS, CONTROLS, OWNS_OR_CONTROLS ->
                new EdgeSchema("Ownership", "owner", "asset", "ownershipOwner", "ownershipAsset", "role");
            case DIRECTS ->
                new EdgeSchema(
                        "Directorship",
                        "director",
                        "organization",
                        "directorshipDirector",
                        "directorshipOrganization",
                        "role");
            case MEMBER_OF ->
                new EdgeSchema(
                        "Membership", "member", "organization", "membershipMember", "membershipOrganization", "role");
            case EMPLOYED_BY -> new EdgeSchema("Employment", "employee", "employer", "employers", "employees", "role");
            case FAMILY_OF ->
                new EdgeSchema("Family", "person", "relative", "familyPerson", "familyRelative", "relationship");
            case ACTS_FOR, FRONT_FOR ->
                new EdgeSchema("Representation", "agent", "client", "agencyClient", "agentRepresentation", "role");
            case ACTS_JOINTLY, SUPPORTS, ALIAS_OF, ATTRIBUTED_TO, ASSOCIATED_WITH, LINKED_TO ->
                new EdgeSchema("UnknownLink", "subject", "object", "unknownLinkTo", "unknownLinkFrom", "role");
        };
    }

    /** The property of the edge that holds the party; {@code forward} if the tie is read from it. */
    String property(boolean forward) {
        return forward ? from : to;
    }

    /** The property of the party under which the edge stands. */
    String reverse(boolean forward) {
        return forward ? reverseFrom : reverseTo;
    }
}
