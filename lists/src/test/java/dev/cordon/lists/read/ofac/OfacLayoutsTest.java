package dev.cordon.lists.read.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.Link;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.ReadEdition;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One invented entry in OFAC's advanced and enhanced layouts comes out the same. */
class OfacLayoutsTest {

    private static final String ENTITY = """
            <generalInfo><identityId>1</identityId><entityType refId="600">Individual</entityType></generalInfo>
            <sanctionsLists><sanctionsList refId="1550" id="1" datePublished="2024-03-25">SDN List</sanctionsList></sanctionsLists>
            <sanctionsPrograms><sanctionsProgram refId="1" id="2">CYBER2</sanctionsProgram></sanctionsPrograms>
            <sanctionsTypes><sanctionsType refId="1705" id="3">Block</sanctionsType></sanctionsTypes>
            <legalAuthorities><legalAuthority refId="91711" id="4">EO 13694 (Cyber)</legalAuthority></legalAuthorities>
            <names>
              <name id="1"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>
                <translation id="1"><isPrimary>true</isPrimary><script refId="20122">Latin</script>
                  <formattedFirstName>Wu</formattedFirstName><formattedLastName>SAMPLE</formattedLastName><formattedFullName>SAMPLE, Wu</formattedFullName>
                  <nameParts><namePart id="1"><type refId="1520">Last Name</type><value>SAMPLE</value></namePart>
                    <namePart id="2"><type refId="1521">First Name</type><value>Wu</value></namePart></nameParts></translation>
                <translation id="2"><isPrimary>false</isPrimary><script refId="1">Chinese Simplified</script><formattedFullName>样本</formattedFullName></translation>
              </translations></name>
              <name id="2"><isPrimary>false</isPrimary><aliasType refId="1400">A.K.A.</aliasType><isLowQuality>true</isLowQuality><translations>
                <translation id="3"><isPrimary>true</isPrimary><script refId="20122">Latin</script><formattedFullName>sampler</formattedFullName></translation></translations></name>
            </names>
            <addresses><address id="1"><country refId="1">China</country><translations><translation id="1"><isPrimary>true</isPrimary><script refId="20122">Latin</script>
              <addressParts><addressPart id="1"><type refId="1454">CITY</type><value>Wuhan</value></addressPart></addressParts></translation></translations></address></addresses>
            <features>
              <feature id="1"><type featureTypeId="8">Birthdate</type><versionId>1</versionId><value>27 Oct 1985</value><isPrimary>true</isPrimary></feature>
              <feature id="2"><type featureTypeId="224">Gender</type><value>Male</value></feature>
              <feature id="3"><type featureTypeId="10">Nationality Country</type><value>China</value></feature>
              <feature id="4"><type featureTypeId="344">Digital Currency Address - XBT</type><value>12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h</value></feature>
            </features>
            <identityDocuments><identityDocument id="1"><type refId="1571">Passport</type><name nameId="1">SAMPLE, Wu</name>
              <documentNumber>E12345678</documentNumber><isValid>true</isValid><issuingCountry refId="1">China</issuingCountry></identityDocument></identityDocuments>
            <relationships><relationship id="1"><type refId="15002">Acting for or on behalf of</type><relatedEntity entityId="8">SAMPLE CO</relatedEntity></relationship></relationships>
            """;
    private static final String ENHANCED = """
            <sanctionsData xmlns="urn:x"><publicationInfo><dataAsOf>2024-03-26T00:00:00</dataAsOf></publicationInfo>
            <referenceValues/><featureTypes/><entities><entity id="7">%s<oddity>kept</oddity></entity></entities></sanctionsData>
            """.formatted(ENTITY);

    private static final String ADVANCED = """
            <Sanctions><DateOfIssue><Year>2024</Year><Month>3</Month><Day>26</Day></DateOfIssue>
            <ReferenceValueSets>
              <AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType><AliasType ID="1403">Name</AliasType></AliasTypeValues>
              <CountryValues><Country ID="1" ISO2="CN">China</Country></CountryValues>
              <DetailReferenceValues><DetailReference ID="91526">Male</DetailReference></DetailReferenceValues>
              <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="10">Nationality Country</FeatureType>
                <FeatureType ID="25">Location</FeatureType><FeatureType ID="224">Gender</FeatureType><FeatureType ID="344">Digital Currency Address - XBT</FeatureType></FeatureTypeValues>
              <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
              <LegalBasisValues><LegalBasis ID="91711" LegalBasisShortRef="x">EO 13694 (Cyber)</LegalBasis></LegalBasisValues>
              <ListValues><List ID="1550">SDN List</List></ListValues>
              <LocPartTypeValues><LocPartType ID="1454">CITY</LocPartType></LocPartTypeValues>
              <NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType></NamePartTypeValues>
              <PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
              <PartyTypeValues><PartyType ID="1">Individual</PartyType></PartyTypeValues>
              <RelationTypeValues><RelationType ID="15002">Acting for or on behalf of</RelationType></RelationTypeValues>
              <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType><SanctionsType ID="1705">Block</SanctionsType></SanctionsTypeValues>
              <ScriptValues><Script ID="215">Latin</Script><Script ID="501">Chinese Simplified</Script></ScriptValues>
            </ReferenceValueSets>
            <Locations><Location ID="30"><LocationCountry CountryID="1"/><LocationPart LocPartTypeID="1454"><LocationPartValue><Value>Wuhan</Value></LocationPartValue></LocationPart></Location>
              <Location ID="31"><LocationCountry CountryID="1"/></Location></Locations>
            <IDRegDocuments><IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="1" IssuedBy-CountryID="1"><IDRegistrationNo>E12345678</IDRegistrationNo></IDRegDocument></IDRegDocuments>
            <DistinctParties>
              <DistinctParty FixedRef="7"><Profile ID="7" PartySubTypeID="4"><Identity ID="1" Primary="true" False="false">
                <Alias AliasTypeID="1403" Primary="true" LowQuality="false">
                  <DocumentedName ID="1"><DocumentedNamePart><NamePartValue NamePartGroupID="1" ScriptID="215">SAMPLE</NamePartValue></DocumentedNamePart>
                    <DocumentedNamePart><NamePartValue NamePartGroupID="2" ScriptID="215">Wu</NamePartValue></DocumentedNamePart></DocumentedName>
                  <DocumentedName ID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="1" ScriptID="501">样本</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
                <Alias AliasTypeID="1400" Primary="false" LowQuality="true">
                  <DocumentedName ID="3"><DocumentedNamePart><NamePartValue NamePartGroupID="3" ScriptID="215">sampler</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
                <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="1" NamePartTypeID="1520"/><NamePartGroup ID="2" NamePartTypeID="1521"/></MasterNamePartGroup></NamePartGroups></Identity>
                <Feature FeatureTypeID="8"><FeatureVersion><DatePeriod><Start><From><Year>1985</Year><Month>10</Month><Day>27</Day></From></Start><End><To><Year>1985</Year><Month>10</Month><Day>27</Day></To></End></DatePeriod></FeatureVersion></Feature>
                <Feature FeatureTypeID="224"><FeatureVersion><VersionDetail DetailReferenceID="91526"/></FeatureVersion></Feature>
                <Feature FeatureTypeID="10"><FeatureVersion><VersionLocation LocationID="31"/></FeatureVersion></Feature>
                <Feature FeatureTypeID="344"><FeatureVersion><VersionDetail>12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h</VersionDetail></FeatureVersion></Feature>
                <Feature FeatureTypeID="25"><FeatureVersion><VersionLocation LocationID="30"/><VersionLocation LocationID="99"/></FeatureVersion></Feature>
                </Profile><oddity>kept</oddity></DistinctParty>
              <DistinctParty FixedRef="8"><Profile ID="8" PartySubTypeID="4"><Identity ID="2" Primary="true"><Alias AliasTypeID="1403" Primary="true">
                <DocumentedName ID="4"><DocumentedNamePart><NamePartValue NamePartGroupID="9" ScriptID="215">SAMPLE CO</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity></Profile></DistinctParty>
            </DistinctParties>
            <ProfileRelationships><ProfileRelationship ID="1" From-ProfileID="7" To-ProfileID="8" RelationTypeID="15002" Former="false"/></ProfileRelationships>
            <SanctionsEntries><SanctionsEntry ID="1" ProfileID="7" ListID="1550"><EntryEvent LegalBasisID="91711"><Date><Year>2024</Year><Month>3</Month><Day>25</Day></Date></EntryEvent>
              <SanctionsMeasure SanctionsTypeID="1705"/><SanctionsMeasure SanctionsTypeID="1"><Comment>CYBER2</Comment></SanctionsMeasure></SanctionsEntry></SanctionsEntries>
            </Sanctions>
            """;

    @Test
    void theEnhancedLayoutIsRead() throws IOException {
        check(ReadEdition.of(new OfacEnhancedReader(), "SDN_ENHANCED.XML", ENHANCED), "oddity");
    }

    @Test
    void theAdvancedLayoutIsReadAsTheEnhanced() throws IOException {
        check(ReadEdition.of(new OfacAdvancedReader(), "SDN_ADVANCED.XML", ADVANCED), "DistinctParty/oddity");
    }

    private static void check(ReadEdition edition, String oddity) {
        ListedParty entry = edition.entry("7");
        assertThat(entry.party().id()).isEqualTo("ofac-sdn:7");
        assertThat(entry.party().names())
                .extracting(PartyName::text, PartyName::type, PartyName::strength, PartyName::language)
                .containsExactly(
                        tuple("SAMPLE, Wu", NameType.PRIMARY, AliasStrength.STRONG, null),
                        tuple("样本", NameType.VARIATION, AliasStrength.STRONG, "Chinese Simplified"),
                        tuple("sampler", NameType.ALIAS, AliasStrength.WEAK, null));
        assertThat(entry.party().names().get(0).family()).isEqualTo("SAMPLE");
        assertThat(entry.party().dates()).extracting("date").containsExactly(PartialDate.day(1985, 10, 27));
        assertThat(entry.party().gender()).isEqualTo(Gender.MALE);
        assertThat(entry.party().countries()).extracting("code").containsExactly("CN");
        assertThat(entry.party().addresses()).extracting("city", "country").containsExactly(tuple("Wuhan", "CN"));
        assertThat(entry.party().identifiers())
                .extracting("type", "value")
                .containsExactlyInAnyOrder(
                        tuple(IdentifierType.PASSPORT, "E12345678"),
                        tuple(IdentifierType.WALLET_ADDRESS, "12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h"));
        assertThat(entry.designations())
                .containsExactly(new Designation(
                        "OFAC",
                        "CYBER2",
                        List.of("asset freeze"),
                        "EO 13694 (Cyber)",
                        PartialDate.day(2024, 3, 25),
                        null,
                        null,
                        "7"));
        assertThat(entry.links()).containsExactly(new Link("Acting for or on behalf of", "SAMPLE CO"));
        assertThat(entry.unread()).extracting("label").containsExactly(oddity);
        assertThat(edition.info().published()).hasToString("2024-03-26");
    }

    @Test
    void aDeltaHasWhatItAddsAndRejectsWhatItDeletes() throws IOException {
        ReadEdition edition = ReadEdition.of(
                new OfacDeltaReader(),
                "2024-03-25_delta.xml",
                "<sanctionsData xmlns='https://www.treasury.gov/ofac/DeltaFile/1.0'><publicationInfo>"
                        + "<datePublished>2024-03-25</datePublished></publicationInfo><entities><entity id='7' action='add'>"
                        + ENTITY.replace("<name id=\"2\">", "<name id=\"2\" action=\"delete\">")
                        + "</entity><entity id='9' action='delete'/><entity id='10'/></entities></sanctionsData>");

        assertThat(edition.entry("7").party().names()).extracting("text").containsExactly("SAMPLE, Wu", "样本");
        assertThat(edition.info().rejections())
                .extracting("entryId", "reason")
                .containsExactly(
                        tuple("9", "is deleted from the list by this file"),
                        tuple("10", "has the action '', not add, modify or delete"));
        assertThat(edition.info().published()).hasToString("2024-03-25");
    }

    @Test
    void eachProgrammeHasItsOwnSanctionsAuthorityAndDay() throws IOException {
        String sanctions = """
                <sanctionsLists><sanctionsList datePublished="2015-12-22">Consolidated List</sanctionsList>
                  <sanctionsList datePublished="2015-12-22">Sectoral Sanctions Identifications List</sanctionsList>
                  <sanctionsList datePublished="2022-02-24">SDN List</sanctionsList></sanctionsLists>
                <sanctionsPrograms><sanctionsProgram>RUSSIA-EO14024</sanctionsProgram>
                  <sanctionsProgram>UKRAINE-EO13662</sanctionsProgram></sanctionsPrograms>
                <sanctionsTypes><sanctionsType>13662 Sectoral Directive 1</sanctionsType>
                  <sanctionsType>Block</sanctionsType></sanctionsTypes>
                <legalAuthorities><legalAuthority>Executive Order 13662 (Ukraine)</legalAuthority>
                  <legalAuthority>Executive Order 14024 (Russia)</legalAuthority></legalAuthorities>
                """;
        String entity = ENTITY.replaceAll("(?s)<sanctionsLists>.*</legalAuthorities>", sanctions);

        ReadEdition edition = ReadEdition.of(new OfacEnhancedReader(), "x.xml", ENHANCED.replace(ENTITY, entity));

        ListedParty entry = edition.entry("7");
        assertThat(entry.designations())
                .extracting(
                        Designation::programme, Designation::measures, Designation::legalBasis, Designation::listedOn)
                .containsExactly(
                        tuple(
                                "RUSSIA-EO14024",
                                List.of("asset freeze"),
                                "Executive Order 14024 (Russia)",
                                PartialDate.day(2022, 2, 24)),
                        tuple(
                                "UKRAINE-EO13662",
                                List.of("13662 sectoral directive 1"),
                                "Executive Order 13662 (Ukraine)",
                                PartialDate.day(2015, 12, 22)));
        assertThat(entry.party().details()).extracting("value").contains("SDN List, since 2022-02-24");
    }
}
