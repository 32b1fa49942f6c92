package dev.cordon.bridge;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Follows the topic of held messages, so that one that comes again is known after a restart, and to the other bridges that
 * share the work. The latest are read before the first message is decided on.
 */
final class HeldTopic implements AutoCloseable {

    private static final long MOST_RECALLED = 20_000;
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Deciding deciding;
    private final boolean isEmpty;

    HeldTopic(BridgeSettings settings, Deciding deciding) {
        Map<String, Object> properties = settings.common();
        properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        this.deciding = deciding;
        this.consumer = new KafkaConsumer<>(properties);
        List<TopicPartition> partitions = consumer.partitionsFor(settings.held()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        this.isEmpty = partitions.isEmpty();
        consumer.assign(partitions);
        recallLatest(partitions);
    }

    private void recallLatest(List<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
        ends.forEach((partition, end) -> consumer.seek(
                partition, Math.max(beginnings.getOrDefault(partition, 0L), end - MOST_RECALLED / partitions.size())));
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            recall(POLL);
        }
    }

    /** Takes in what was held since. */
    void follow() {
        if (!isEmpty) {
            recall(Duration.ZERO);
        }
    }

    private void recall(Duration patience) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(patience)) {
            Header verdict = record.headers().lastHeader(PaymentBridge.VERDICT);
            byte[] message = record.value();
            boolean held = verdict != null && "held".equals(new String(verdict.value(), StandardCharsets.UTF_8));
            if (held && message != null) {
                Header decision = record.headers().lastHeader(PaymentBridge.DECISION);
                deciding.recall(
                        message,
                        decision == null ? "" : new String(decision.value(), StandardCharsets.UTF_8),
                        LocalDate.ofInstant(Instant.ofEpochMilli(record.timestamp()), ZoneOffset.UTC));
            }
        }
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(FAREWELL));
    }
}
