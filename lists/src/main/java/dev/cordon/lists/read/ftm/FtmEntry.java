package dev.cordon.lists.read.ftm;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Address;
import dev.cordon.core.party.Countries;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.ftm.FtmEntity;
import dev.cordon.core.party.ftm.FtmReader;
import dev.cordon.lists.read.KindGuess;
import dev.cordon.lists.read.WrittenDates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns an entity that is a party into an entry, with what the file says of it elsewhere. */
final class FtmEntry {

    private static final Set<String> PARTIES = Set.of(
            "Person", "Company", "Organization", "PublicBody", "LegalEntity", "Vessel", "Airplane", "CryptoWallet");

    /** What goes to the party's identifiers. */
    private static final Set<String> OF_DOCUMENT = Set.of("holder", "number", "country", "type");

    /** What goes to the designation. */
    private static final Set<String> OF_SANCTION = Set.of(
            "entity",
            "authority",
            "authorityId",
            "program",
            "programId",
            "reason",
            "provisions",
            "listingDate",
            "startDate",
            "modifiedAt");

    private FtmEntry() {}

    /**
     * Reads the entity.
     *
     * @throws IllegalArgumentException if it is no party or has no name; the message says so
     */
    static ListedParty read(FtmRecord record, FtmSurroundings surroundings) {
        if (!PARTIES.contains(record.schema())) {
            throw new IllegalArgumentException("is a " + record.schema() + ", which is no party");
        }
        if (record.id().isEmpty()) {
            throw new IllegalArgumentException("has no id");
        }
        Party party = FtmReader.party(record.entity(FtmJsonReader.LIST + ":" + record.id()));
        boolean wallet =
                party.kind() == PartyKind.WALLET && !party.identifiers().isEmpty();
        if (party.names().isEmpty() && !wallet) {
            throw new IllegalArgumentException("has no name");
        }
        return new ListedParty(
                FtmJsonReader.LIST,
                record.id(),
                whole(party, record, surroundings),
                designations(record, surroundings.sanctions(record.id())),
                surroundings.links(record.id()),
                List.of());
    }

    /** The kind where the schema leaves it open. */
    static PartyKind kind(Party party) {
        return party.kind() == null ? KindGuess.of(party.primaryName().orElse("")) : party.kind();
    }

    private static Party whole(Party party, FtmRecord record, FtmSurroundings surroundings) {
        List<Identifier> identifiers = new ArrayList<>(party.identifiers());
        for (FtmRecord document : surroundings.documents(record.id())) {
            boolean passport = document.schema().equals("Passport");
            @Nullable
            String issuer = Countries.codeOf(document.first("country")).orElse(null);
            for (String number : document.values("number")) {
                Identifier read = new Identifier(
                        passport ? IdentifierType.PASSPORT : IdentifierType.OTHER,
                        number,
                        issuer,
                        document.first("type").isEmpty() ? document.schema() : document.first("type"));
                if (identifiers.stream().noneMatch(known -> known.value().equals(number))) {
                    identifiers.add(read);
                }
            }
        }
        List<Address> addresses = new ArrayList<>(party.addresses());
        for (String id : record.values("addressEntity")) {
            surroundings
                    .address(id)
                    .filter(text -> addresses.stream().noneMatch(known -> text.equals(known.street())))
                    .ifPresent(text -> addresses.add(new Address(text, null, null, null, null, null, null)));
        }
        return new Party(
                party.id(),
                kind(party),
                party.names(),
                party.dates(),
                party.birthPlaces(),
                party.countries(),
                identifiers,
                addresses,
                party.contacts(),
                party.gender(),
                details(party, record, surroundings));
    }

    private static List<Detail> details(Party party, FtmRecord record, FtmSurroundings surroundings) {
        List<Detail> details = new ArrayList<>(party.details());
        details.removeIf(detail -> detail.label().equals("addressEntity"));
        surroundings
                .documents(record.id())
                .forEach(document -> document.others(OF_DOCUMENT)
                        .forEach(said ->
                                details.add(new Detail(("Document " + document.first("number")).strip(), said))));
        surroundings
                .sanctions(record.id())
                .forEach(sanction -> sanction.others(OF_SANCTION)
                        .forEach(said ->
                                details.add(new Detail(("Sanction " + sanction.first("authorityId")).strip(), said))));
        addIfSaid("Referents", String.join("; ", record.referents()), details);
        addIfSaid("First seen", record.firstSeen(), details);
        addIfSaid("Last change", record.lastChange(), details);
        return details;
    }

    private static void addIfSaid(String label, String value, List<Detail> details) {
        if (!value.isBlank()) {
            details.add(new Detail(label, value));
        }
    }

    private static List<Designation> designations(FtmRecord record, List<FtmRecord> sanctions) {
        List<Designation> designations = new ArrayList<>();
        for (FtmRecord sanction : sanctions) {
            Designation read = designation(record, sanction);
            if (!designations.contains(read)) {
                designations.add(read);
            }
        }
        if (designations.isEmpty()) {
            designations.add(unofficial(record.entity(record.id()), String.join("; ", record.datasets())));
        }
        return designations;
    }

    /** The standing of a party for which the file has no sanction: a programme, or topics such as {@code role.pep}. */
    static Designation unofficial(FtmEntity entity, String datasets) {
        List<String> programmes =
                entity.values("programId").isEmpty() ? entity.values("topics") : entity.values("programId");
        return new Designation(
                "OpenSanctions",
                programmes.isEmpty() ? datasets.isEmpty() ? "unspecified" : datasets : String.join("; ", programmes),
                List.of(),
                null,
                null,
                null,
                null,
                entity.id());
    }

    private static Designation designation(FtmRecord record, FtmRecord sanction) {
        Optional<PartialDate> listed =
                earliest(sanction.values("listingDate")).or(() -> earliest(sanction.values("startDate")));
        String programme = String.join(
                "; ", sanction.values("program").isEmpty() ? sanction.values("programId") : sanction.values("program"));
        String reasons = String.join("\n\n", sanction.values("reason"));
        List<String> measures = sanction.values("provisions").stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> !text.equalsIgnoreCase(programme))
                .toList();
        return new Designation(
                sanction.first("authority").isEmpty()
                        ? String.join("; ", sanction.datasets())
                        : sanction.first("authority"),
                programme.isEmpty() ? "unspecified" : programme,
                measures,
                null,
                listed.orElse(null),
                earliest(sanction.values("modifiedAt")).orElse(null),
                reasons.isEmpty() ? null : reasons,
                sanction.first("authorityId").isEmpty() ? record.id() : sanction.first("authorityId"));
    }

    private static Optional<PartialDate> earliest(List<String> dates) {
        return dates.stream()
                .flatMap(text -> WrittenDates.read(text).stream())
                .min(Comparator.comparing(PartialDate::from));
    }
}
