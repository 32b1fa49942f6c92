package dev.cordon.lists.read.uk;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cordon.lists.AccountsAddUp;
import java.io.IOException;

class OfsiFuzzTest {

    @FuzzTest
    void csv(byte[] content) throws IOException {
        AccountsAddUp.check(new OfsiCsvReader(), content);
    }
}
