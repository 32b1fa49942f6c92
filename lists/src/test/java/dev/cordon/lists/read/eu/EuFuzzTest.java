package dev.cordon.lists.read.eu;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cordon.lists.AccountsAddUp;
import java.io.IOException;

class EuFuzzTest {

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] content) throws IOException {
        AccountsAddUp.check(new EuXmlReader(), content);
    }
}
