package dev.cordon.documents.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.documents.Document;
import dev.cordon.documents.draft.DraftDesignation;
import dev.cordon.documents.draft.DraftJson;
import dev.cordon.documents.draft.DraftStatus;
import dev.cordon.documents.mention.MentionFinder;
import dev.cordon.documents.mention.SampleParties;
import dev.cordon.documents.report.StixReport;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Roles, drafts, timeline and conflicts of a made-up article. */
class DossiersTellWhoIsWhoTest {

    private static final DossierBuilder BUILDER =
            new DossierBuilder(MentionFinder.over(SampleParties.watchlist()), CaseFacts.NONE);

    private static final String ARTICLE = """
            Tuesday, March 26, 2024

            OFAC sanctioned Zhao Guangzong and Testina Probeworth on Monday under Executive Order 13694, passport no. X1234567.
            The Office of Foreign Assets Control also sanctioned Example Harbour Trading Company, Limited (EHT Trading).

            A grand jury indicted Samplo Mustermann, 38, of Hubei.

            "The charges are serious," said Attorney General Merrin Specimen.

            China denied the accusation against Zhao on March 26.
            """;

    private static ArticleDossier dossier() {
        return BUILDER.read(Document.ofText("test", ARTICLE));
    }

    private static List<String> with(Role role) {
        return dossier().with(role).stream()
                .map(holder -> holder.named().name())
                .toList();
    }

    @Test
    void everybodyHasHisRole() {
        assertThat(with(Role.DESIGNATED)).containsExactly("ZHAO, Guangzong");
        assertThat(with(Role.JUST_DESIGNATED))
                .containsExactly("Testina Probeworth", "Example Harbour Trading Company, Limited");
        assertThat(with(Role.INDICTED)).containsExactly("Samplo Mustermann");
        assertThat(with(Role.QUOTED)).containsExactly("Merrin Specimen");
        assertThat(with(Role.DENYING)).containsExactly("China");
    }

    @Test
    void whoWasJustDesignatedAndIsOnNoListBecomesADraft() {
        List<DraftDesignation> drafts = dossier().drafts();
        assertThat(drafts)
                .extracting(DraftDesignation::name)
                .containsExactly("Testina Probeworth", "Example Harbour Trading Company, Limited");
        DraftDesignation person = drafts.get(0);
        assertThat(person.authority()).isEqualTo("OFAC");
        assertThat(person.programme()).isEqualTo("Executive Order 13694");
        assertThat(person.measures()).containsExactly("asset freeze");
        assertThat(person.announced()).isEqualTo("2024-03-26");
        assertThat(person.identifiers()).containsExactly("passport:X1234567");
        assertThat(person.sentences()).singleElement().asString().startsWith("OFAC sanctioned");
        assertThat(drafts.get(1).names()).contains("EHT Trading");
    }

    @Test
    void aDraftSurvivesItsFile() {
        DraftDesignation draft =
                dossier().drafts().get(0).decided(DraftStatus.APPROVED, "me", "2024-03-27T10:00:00Z", "read");
        assertThat(DraftJson.read(DraftJson.line(draft))).isEqualTo(draft);
    }

    @Test
    void theTimelineKnowsWeekdays() {
        assertThat(dossier().timeline())
                .filteredOn(event -> event.words().equals("Monday"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(String.valueOf(event.date())).isEqualTo("2024-03-25"));
    }

    @Test
    void theBundleIsTheSameEveryTimeAndHoldsTheDenial() {
        LocalDate day = LocalDate.of(2024, 3, 26);
        String bundle = new StixReport(day).write(List.of(dossier()));
        assertThat(bundle)
                .isEqualTo(new StixReport(day).write(List.of(dossier())))
                .contains("\"type\":\"report\"")
                .contains("\"opinion\":\"strongly-disagree\"");
    }

    @Test
    void whatIsNotDoneMakesNoDraft() {
        ArticleDossier none = BUILDER.read(Document.ofText(
                "test", "The United States had no plans to sanction Testina Probeworth, officials said."));
        assertThat(none.drafts()).isEmpty();
        assertThat(none.with(Role.JUST_DESIGNATED)).isEmpty();
    }
}
