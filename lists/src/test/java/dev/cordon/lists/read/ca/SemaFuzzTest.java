package dev.cordon.lists.read.ca;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cordon.lists.AccountsAddUp;
import java.io.IOException;

class SemaFuzzTest {

    @FuzzTest
    void xml(byte[] content) throws IOException {
        AccountsAddUp.check(new SemaReader(), content);
    }
}
