package dev.cordon.lists.read.csl;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cordon.lists.AccountsAddUp;
import java.io.IOException;

class CslFuzzTest {

    @FuzzTest
    void csv(byte[] content) throws IOException {
        AccountsAddUp.check(new CslCsvReader(), content);
    }

    @FuzzTest
    void json(byte[] content) throws IOException {
        AccountsAddUp.check(new CslJsonReader(), content);
    }
}
