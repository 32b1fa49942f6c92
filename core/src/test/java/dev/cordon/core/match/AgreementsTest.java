package dev.cordon.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.name.Span;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementsTest {

    private static final int WORDS = 5_000;

    /** A common word agrees with thousands of listed ones, all of which may be known from queries before. */
    @Test
    void takesOverMoreComparisonsThanItHadRoomFor() {
        List<Span> asked = spans("Aleksandr Petrov");
        Agreements agreements = new Agreements(MatchWeights.shipped());
        agreements.start(asked, WordSource.of(asked));
        for (int word = 0; word < WORDS; word++) {
            agreements.take(word % asked.size(), word, TokenComparison.ofLoss(word));
        }

        for (int word = 0; word < WORDS; word++) {
            int compared = agreements.compared(word % asked.size(), word);
            assertThat(TokenComparison.loss(compared)).isEqualTo(word);
        }
    }

    /** A search compares thousands of words: what each would leave behind for the collector adds up. */
    @Test
    void comparingWordsAllocatesNothing() {
        List<Span> asked = spans("Gaobin Ni, Mohammed bin Abdulaziz Kuznetsov, Wuhan Xiaoruizhi");
        List<Span> listed = spans("Gao Bin Nee, Muhamad Abdul Aziz Kusnezow, Wuhan Shao Rui Chih, Kuznecov");
        Agreements agreements = new Agreements(MatchWeights.shipped());
        agreements.start(asked, WordSource.of(listed));
        int before = compareAll(agreements, asked, listed);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = thread.getCurrentThreadAllocatedBytes();
        int after = compareAll(agreements, asked, listed);
        allocated = thread.getCurrentThreadAllocatedBytes() - allocated;

        assertThat(before).isPositive();
        assertThat(after).isEqualTo(before);
        assertThat(allocated).as("bytes").isZero();
    }

    /** How many words agree. */
    private static int compareAll(Agreements agreements, List<Span> asked, List<Span> listed) {
        int agreeing = 0;
        for (int span = 0; span < asked.size(); span++) {
            for (int word = 0; word < listed.size(); word++) {
                agreeing += agreements.comparedAnew(span, word) == Agreements.DIFFERENT ? 0 : 1;
            }
        }
        return agreeing;
    }

    private static List<Span> spans(String name) {
        return Span.of(NameAnalyzer.analyze(PartyName.primary(name), PartyKind.PERSON)
                .readings()
                .get(0));
    }
}
