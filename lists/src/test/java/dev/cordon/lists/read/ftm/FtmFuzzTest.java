package dev.cordon.lists.read.ftm;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cordon.lists.AccountsAddUp;
import java.io.IOException;

class FtmFuzzTest {

    @FuzzTest
    void entities(byte[] content) throws IOException {
        AccountsAddUp.check(new FtmJsonReader(), content);
    }

    @FuzzTest
    void simpleCsv(byte[] content) throws IOException {
        AccountsAddUp.check(new SimpleCsvReader(), content);
    }

    @FuzzTest
    void senzing(byte[] content) throws IOException {
        AccountsAddUp.check(new SenzingReader(), content);
    }
}
