package dev.cordon.lists.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Content that on closing tells the hash of all bytes it was unpacked from, read or not. */
final class HashedContent extends FilterInputStream {

    private final DigestInputStream packed;
    private final Consumer<String> hash;
    private boolean closed;

    HashedContent(InputStream content, DigestInputStream packed, Consumer<String> hash) {
        super(content);
        this.packed = packed;
        this.hash = hash;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            packed.transferTo(OutputStream.nullOutputStream());
            hash.accept(HexFormat.of().formatHex(packed.getMessageDigest().digest()));
        } finally {
            super.close();
        }
    }
}
