package dev.cordon.lists.read.jp;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cordon.lists.AccountsAddUp;
import java.io.IOException;

class MofFuzzTest {

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] content) throws IOException {
        AccountsAddUp.check(new MofReader(), content);
    }
}
