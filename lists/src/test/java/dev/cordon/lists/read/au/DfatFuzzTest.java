package dev.cordon.lists.read.au;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cordon.lists.AccountsAddUp;
import java.io.IOException;

class DfatFuzzTest {

    @FuzzTest
    void csv(byte[] content) throws IOException {
        AccountsAddUp.check(new DfatCsvReader(), content);
    }

    @FuzzTest
    void workbook(byte[] content) throws IOException {
        AccountsAddUp.check(new DfatXlsxReader(), content);
    }

    @FuzzTest
    void jsonLines(byte[] content) throws IOException {
        AccountsAddUp.check(new DfatJsonReader(), content);
    }
}
