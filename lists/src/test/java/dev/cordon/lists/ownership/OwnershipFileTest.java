package dev.cordon.lists.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cordon.core.network.Share;
import dev.cordon.core.network.TieKind;
import dev.cordon.core.network.ownership.Holding;
import dev.cordon.core.network.ownership.OwnershipGraph;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.Party;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnershipFileTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 25);

    private static OwnershipReading read(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return OwnershipFile.read(new SourceFile("holdings", () -> new ByteArrayInputStream(bytes)), DAY);
    }

    private static List<Holding> holdings(OwnershipReading reading, String company) {
        OwnershipGraph graph = reading.graph();
        assertThat(graph.named(company)).hasSize(1);
        return graph.holdersOf(graph.named(company).get(0));
    }

    private static String owner(OwnershipReading reading, Holding holding) {
        return reading.graph().label(holding.owner());
    }

    @Test
    void csvIsReadWithItsDates() throws IOException {
        OwnershipReading reading = read("""
                owner,owned,percentage,from,to
                "Parent, Ltd",Child,50,2010-01-01,
                PARENT,Child,10,,2020
                parent,Child,20,2025,
                Parent,Child,5,,2024
                """);

        assertThat(reading.format()).isEqualTo(OwnershipFormat.CSV);
        assertThat(reading.graph().counts().ended()).isOne();
        assertThat(reading.graph().counts().future()).isOne();
        assertThat(holdings(reading, "child"))
                .extracting(Holding::share, Holding::line)
                .containsExactlyInAnyOrder(tuple(Share.percent(50), 2), tuple(Share.between(0, 5), 5));
    }

    @Test
    void rightsBesidesSharesAreReadFromCsv() throws IOException {
        OwnershipReading reading = read("owner,owned,percentage,kind\nA,B,60,votes\nA,C,,board\nA,D,,control\nA,E,,\n");

        assertThat(holdings(reading, "B").get(0).kind()).isEqualTo(TieKind.VOTES);
        assertThat(holdings(reading, "C").get(0).kind()).isEqualTo(TieKind.APPOINTS);
        assertThat(holdings(reading, "D").get(0).kind()).isEqualTo(TieKind.CONTROLS);
        assertThat(holdings(reading, "E").get(0).share()).isEqualTo(Share.UNKNOWN);
    }

    @Test
    void rowsThatCannotBeReadAreCountedWithLineAndReason() throws IOException {
        OwnershipReading reading = read("owner,owned,percentage\nA,B,50\nA,C,150\n,D,10\nA,E,half\n");

        assertThat(reading.rejected()).isEqualTo(3);
        assertThat(reading.rejections()).extracting("line").containsExactly(3L, 4L, 5L);
        assertThat(reading.rejections().get(0).reason()).contains("150", "from 0 to 100");
    }

    @Test
    void whatIsNoOwnershipFileIsRefused() {
        assertThatThrownBy(() -> read("name,country\nA,B\n"))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("owner, owned and percentage");
        assertThatThrownBy(() -> read("{\"a\":1}")).hasMessageContaining("Beneficial Ownership Data Standard");
        assertThatThrownBy(() -> read("")).isInstanceOf(ListException.class);
        assertThatThrownBy(() -> read("owner,owned,percentage\nA,B,much\n")).hasMessageContaining("no holding");
        assertThatThrownBy(() -> read("[{\"statementId\":\"1\",\"recordId\":\"a\",\"recordType\":\"entity\"},{]"))
                .hasMessageContaining("JSON");
    }

    @Test
    void statementsOfTheBeneficialOwnershipDataStandardAreRead() throws IOException {
        OwnershipReading reading = read("""
                [{"statementId":"s1","recordId":"c1","recordType":"entity","statementDate":"2020-01-01",
                  "recordDetails":{"isComponent":false,"entityType":{"type":"registeredEntity"},"name":"Firm",
                    "jurisdiction":{"code":"GB"},"identifiers":[{"scheme":"XI-LEI","id":"529900T8BM49AURSDO55"}]}},
                 {"statementId":"s2","recordId":"p1","recordType":"person",
                  "recordDetails":{"isComponent":false,"personType":"knownPerson","birthDate":"1985-10-27",
                    "names":[{"type":"legal","fullName":"Ni Gaobin"}],"nationalities":[{"code":"CN"}]}},
                 {"statementId":"s3","recordId":"r1","recordType":"relationship","statementDate":"2020-01-01",
                  "recordDetails":{"isComponent":false,"subject":"c1","interestedParty":"p1","interests":[
                    {"type":"shareholding","directOrIndirect":"direct","share":{"exact":10}}]}},
                 {"statementId":"s4","recordId":"r1","recordType":"relationship","statementDate":"2021-01-01",
                  "recordStatus":"updated","recordDetails":{"isComponent":false,"subject":"c1","interestedParty":"p1",
                    "interests":[{"type":"shareholding","share":{"exclusiveMinimum":25,"maximum":50}},
                      {"type":"votingRights","share":{"exact":33.3}},
                      {"type":"shareholding","share":{"exact":60},"endDate":"2020-01-01"},
                      {"type":"shareholding","directOrIndirect":"indirect","share":{"exact":30}},
                      {"type":"appointmentOfBoard"},{"type":"trustee"}]}},
                 {"statementId":"s5","recordId":"r2","recordType":"relationship","recordDetails":{"isComponent":false,
                    "subject":"c1","interestedParty":{"reason":"subjectUnableToConfirmOrIdentifyBeneficialOwner"},
                    "interests":[]}}]
                """);

        assertThat(reading.format()).isEqualTo(OwnershipFormat.BODS);
        assertThat(reading.rejected()).isZero();
        assertThat(holdings(reading, "Firm"))
                .extracting(Holding::kind, holding -> holding.share().toString())
                .containsExactlyInAnyOrder(
                        tuple(TieKind.OWNS, "more than 25 % to 50 %"),
                        tuple(TieKind.VOTES, "33.3 %"),
                        tuple(TieKind.OWNS, "0 % to 30 %"),
                        tuple(TieKind.APPOINTS, "100 %"),
                        tuple(TieKind.CONTROLS, "100 %"));
        Party owner = reading.graph().party(holdings(reading, "Firm").get(0).owner());
        assertThat(owner.primaryName()).contains("Ni Gaobin");
        assertThat(owner.dates()).hasSize(1);
        assertThat(reading.notes()).containsKeys("indirect interests without components: counted as possible");
    }

    @Test
    void relationshipsOfGleifAreReadByLei() throws IOException {
        OwnershipReading reading = read("""
                Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,Relationship.RelationshipType,Relationship.RelationshipStatus,Relationship.Quantifiers.1.QuantifierAmount,Relationship.Quantifiers.1.QuantifierUnits
                LEICHILD,LEIPARENT,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE,,
                LEIOTHER,LEIPARENT,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE,75.5,PERCENTAGE
                LEIBRANCH,LEIPARENT,IS_INTERNATIONAL_BRANCH_OF,ACTIVE,,
                LEIOLD,LEIPARENT,IS_DIRECTLY_CONSOLIDATED_BY,INACTIVE,,
                LEIFUND,LEIPARENT,IS_FUND-MANAGED_BY,ACTIVE,,
                """);

        assertThat(reading.format()).isEqualTo(OwnershipFormat.GLEIF);
        assertThat(holdings(reading, "LEICHILD"))
                .extracting(Holding::kind, Holding::share)
                .containsExactlyInAnyOrder(tuple(TieKind.OWNS, Share.UNKNOWN), tuple(TieKind.CONTROLS, Share.ALL));
        assertThat(holdings(reading, "LEIOTHER").get(0).share()).isEqualTo(Share.parse("75.5"));
        assertThat(holdings(reading, "LEIBRANCH").get(0).share()).isEqualTo(Share.ALL);
        assertThat(reading.graph().party(0).identifiers())
                .extracting(Identifier::type)
                .containsExactly(IdentifierType.LEI);
        assertThat(reading.notes()).hasSize(2);
    }

    @Test
    void theUkRegisterIsReadWithItsBandsAndCompaniesJoinByNumber() throws IOException {
        OwnershipReading reading = read("""
                {"company_number":"01234567","data":{"kind":"individual-person-with-significant-control","name":"Mr Gaobin Ni","name_elements":{"title":"Mr","forename":"Gaobin","surname":"Ni"},"date_of_birth":{"year":1985,"month":10},"nationality":"Chinese","natures_of_control":["ownership-of-shares-50-to-75-percent","voting-rights-50-to-75-percent","right-to-appoint-and-remove-directors"],"notified_on":"2016-04-06"}}
                {"company_number":"07654321","data":{"kind":"corporate-entity-person-with-significant-control","name":"Holding Ltd","identification":{"registration_number":"1234567","country_registered":"England"},"natures_of_control":["ownership-of-shares-25-to-50-percent"],"notified_on":"2016-04-06"}}
                {"company_number":"07654321","data":{"kind":"individual-person-with-significant-control","name":"Old Owner","natures_of_control":["ownership-of-shares-75-to-100-percent"],"notified_on":"2016-04-06","ceased_on":"2018-01-01"}}
                {"company_number":"07654321","data":{"kind":"persons-with-significant-control-statement","statement":"no-individual-or-entity-with-signficant-control"}}
                """);

        assertThat(reading.format()).isEqualTo(OwnershipFormat.UK_PSC);
        assertThat(holdings(reading, "UK company 01234567"))
                .extracting(Holding::kind, holding -> holding.share().toString())
                .containsExactlyInAnyOrder(
                        tuple(TieKind.OWNS, "more than 50 % to less than 75 %"),
                        tuple(TieKind.VOTES, "more than 50 % to less than 75 %"),
                        tuple(TieKind.APPOINTS, "100 %"));
        List<Holding> second = holdings(reading, "UK company 07654321");
        assertThat(second).hasSize(1);
        assertThat(owner(reading, second.get(0))).isEqualTo("Holding Ltd");
        assertThat(second.get(0).owner())
                .isEqualTo(reading.graph().named("UK company 01234567").get(0));
        assertThat(reading.graph().counts().ended()).isOne();
        Party person = reading.graph()
                .party(holdings(reading, "UK company 01234567").get(0).owner());
        assertThat(person.primaryName()).contains("Gaobin Ni");
    }

    @Test
    void ownershipsOfFollowTheMoneyAreReadByTheIdsOfTheirEnds() throws IOException {
        OwnershipReading reading = read("""
                {"id":"c","schema":"Company","properties":{"name":["Firm"]}}
                {"id":"p","schema":"Person","properties":{"name":["Ni Gaobin"],"birthDate":["1985-10-27"]}}
                {"id":"o","schema":"Ownership","properties":{"owner":["p"],"asset":["c"],"percentage":["50"],"startDate":["2010"]}}
                {"id":"d","schema":"Directorship","properties":{"director":["p"],"organization":["c"]}}
                {"id":"x","schema":"Ownership","properties":{"owner":["p"]}}
                """);

        assertThat(reading.format()).isEqualTo(OwnershipFormat.FTM);
        assertThat(reading.rejected()).isOne();
        Holding holding = holdings(reading, "Firm").get(0);
        assertThat(holding.share()).isEqualTo(Share.percent(50));
        assertThat(owner(reading, holding)).isEqualTo("Ni Gaobin");
        assertThat(reading.notes()).containsKey("ties of the schema Directorship, no holding");
    }
}
