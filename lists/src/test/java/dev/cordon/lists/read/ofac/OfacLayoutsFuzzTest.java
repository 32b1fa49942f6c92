package dev.cordon.lists.read.ofac;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cordon.lists.AccountsAddUp;
import java.io.IOException;

class OfacLayoutsFuzzTest {

    @FuzzTest
    void advanced(byte[] content) throws IOException {
        AccountsAddUp.check(new OfacAdvancedReader(), content);
    }

    @FuzzTest
    void enhanced(byte[] content) throws IOException {
        AccountsAddUp.check(new OfacEnhancedReader(), content);
    }

    @FuzzTest
    void delta(byte[] content) throws IOException {
        AccountsAddUp.check(new OfacDeltaReader(), content);
    }
}
