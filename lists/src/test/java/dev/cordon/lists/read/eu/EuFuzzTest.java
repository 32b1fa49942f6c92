package dev.cordon.lists.read.eu;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cordon.lists.AccountsAddUp;
import java.io.IOException;

class EuFuzzTest {

    @FuzzTest
    void xml(byte[] content) throws IOException {
        AccountsAddUp.check(new EuXmlReader(), content);
    }

    @FuzzTest
    void csv(byte[] content) throws IOException {
        AccountsAddUp.check(new EuCsvReader(), content);
    }
}
