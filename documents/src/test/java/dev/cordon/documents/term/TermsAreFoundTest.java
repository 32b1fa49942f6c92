package dev.cordon.documents.term;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.documents.Document;
import dev.cordon.documents.mention.MentionFinder;
import dev.cordon.documents.mention.SampleParties;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Authorities, actors, programmes, countries and legal instruments in single sentences. */
class TermsAreFoundTest {

    private static final MentionFinder FINDER = MentionFinder.over(SampleParties.watchlist());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    OFAC named them.                                             | authority OFAC
                    The Treasury Departments Office of Foreign Assets Control.   | authority TREASURY; authority OFAC
                    The FBIs office in Miami helped.                             | authority FBI
                    MPs were briefed.                                            | -
                    APT 31, also known as APT31, and UNC2165 were blamed.        | actor apt31; actor apt31; actor unc2165
                    It violated Executive Order 13694 and E.O. 13382.            | instrument Executive Order 13694; instrument Executive Order 13382
                    It violated the Arms Export Control Act and the IEEPA.       | instrument AECA; instrument IEEPA
                    The Foreign Narcotics Kingpin Designation Act applies.       | instrument KINGPIN_ACT
                    They broke the Trading Standards Act.                        | instrument Trading Standards Act
                    He is a Specially Designated Global Terrorist.               | programme SDGT
                    Irans exports to Syria and the UAE fell.                     | country IR; country SY; country AE
                    The Russia Sanctions Act applies.                            | instrument Russia Sanctions Act
                    The Monetary Authority of Singapore and the Public Prosecution Service wrote. | authority Monetary Authority of Singapore; authority Public Prosecution Service
                    The EU acted. The Council imposed it.                        | country EU; authority EU_COUNCIL
                    The town acted. The Council imposed it.                      | -
                    The Miami Field Office helped.                               | -
                    Michael Jordan and Paris Hilton met.                         | -
                    The act was condemned by the state.                          | -
                    """)
    void findsTheTermsOfASentence(String sentence, String expected) {
        String found = FINDER.read(Document.ofText("test", sentence)).terms().stream()
                .map(mention ->
                        mention.term().kind().label() + " " + mention.term().id())
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }
}
