package dev.cordon.lists.read.ch;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cordon.lists.AccountsAddUp;
import java.io.IOException;

class SecoFuzzTest {

    @FuzzTest
    void xml(byte[] content) throws IOException {
        AccountsAddUp.check(new SecoXmlReader(), content);
    }

    @FuzzTest
    void jsonLines(byte[] content) throws IOException {
        AccountsAddUp.check(new SecoJsonReader(), content);
    }
}
