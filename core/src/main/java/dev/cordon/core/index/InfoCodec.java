package dev.cordon.core.index;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.Rejection;
import dev.cordon.core.party.PartyKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a watchlist knows of its lists, as bytes and back. */
final class InfoCodec {

    private static final long NO_DATE = Long.MIN_VALUE;

    private InfoCodec() {}

    static byte[] write(List<ListInfo> lists) {
        ByteSink out = new ByteSink();
        out.putAll(lists, InfoCodec::writeList);
        return out.toArray();
    }

    static List<ListInfo> read(ByteSource in) {
        return in.readAll(InfoCodec::readList);
    }

    private static void writeList(ByteSink out, ListInfo list) {
        out.putText(list.id());
        out.putText(list.title());
        out.putText(list.authority());
        LocalDate published = list.published();
        out.putLong(published == null ? NO_DATE : published.toEpochDay());
        out.putText(list.format());
        out.putAll(list.files(), ByteSink::putText);
        out.putLong(list.records());
        out.putLong(list.entries());
        out.putAll(list.byKind().entrySet(), (sink, kind) -> {
            sink.putByte(kind.getKey().ordinal());
            sink.putLong(kind.getValue());
        });
        out.putAll(list.rejections(), (sink, rejection) -> {
            sink.putText(rejection.file());
            sink.putLong(rejection.line());
            sink.putText(rejection.entryId());
            sink.putText(rejection.reason());
        });
        out.putAll(list.unread().entrySet(), (sink, label) -> {
            sink.putText(label.getKey());
            sink.putLong(label.getValue());
        });
    }

    private static ListInfo readList(ByteSource in) {
        String id = in.readText();
        String title = in.readText();
        String authority = in.readText();
        long published = in.readLong();
        String format = in.readText();
        List<String> files = in.readAll(ByteSource::readText);
        int records = in.readInt();
        int entries = in.readInt();
        Map<PartyKind, Integer> byKind = new EnumMap<>(PartyKind.class);
        in.readAll(source -> byKind.put(PartyKind.values()[source.readByte()], source.readInt()));
        List<Rejection> rejections = in.readAll(
                source -> new Rejection(source.readText(), source.readLong(), source.readText(), source.readText()));
        Map<String, Integer> unread = new TreeMap<>();
        in.readAll(source -> unread.put(source.readText(), source.readInt()));
        return new ListInfo(
                id,
                title,
                authority,
                published == NO_DATE ? null : LocalDate.ofEpochDay(published),
                format,
                files,
                records,
                entries,
                byKind,
                rejections,
                unread);
    }
}
