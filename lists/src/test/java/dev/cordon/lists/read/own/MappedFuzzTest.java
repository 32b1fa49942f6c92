package dev.cordon.lists.read.own;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cordon.lists.AccountsAddUp;
import java.io.IOException;

class MappedFuzzTest {

    @FuzzTest
    void list(byte[] content) throws IOException {
        AccountsAddUp.check(new MappedReader(), content);
    }
}
