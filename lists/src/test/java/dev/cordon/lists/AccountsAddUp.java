package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What holds for a reader whatever the bytes: entries and rejections that add up, or a {@link ListException}. */
public final class AccountsAddUp {

    private AccountsAddUp() {}

    public static void check(ListReader reader, byte[] content) throws IOException {
        List<ListedParty> entries = new ArrayList<>();
        SourceFile file = new SourceFile("fuzz", () -> new ByteArrayInputStream(content));
        try {
            ListInfo info = reader.read(List.of(file), entries::add);
            assertThat(info.records())
                    .isEqualTo(info.entries() + info.rejections().size());
            assertThat(entries).hasSize(info.entries());
        } catch (ListException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
