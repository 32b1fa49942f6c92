package dev.cordon.bridge;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.NoOffsetForPartitionException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Takes messages from a topic, decides on each, and hands it on to the topic of those that pass, of those held, or of those
 * not understood. The outgoing message and the place up to which the input was read are one transaction: whatever dies and
 * whenever, each message comes out once for readers of committed messages ({@code isolation.level=read_committed}), and
 * none comes out undecided.
 *
 * <p>Held messages that come again, stripped or altered, are known by the topic of held ones, which the bridge follows.
 *
 * <p>Any failure of Kafka ends the transaction and both clients; after a pause the bridge begins anew where the last
 * transaction ended.
 */
public final class PaymentBridge {

    /** Header with {@code passed}, {@code held} or {@code dead}. */
    public static final String VERDICT = "cordon-verdict";
    /** Header with the decision as JSON. */
    public static final String DECISION = "cordon-decision";
    /** Header with topic, partition and offset of the input. */
    public static final String SOURCE = "cordon-source";

    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final int MOST_AT_ONCE = 500;
    private static final int TRANSACTION_MILLIS = 30_000;
    private static final long PAUSE_MILLIS = 500;
    /** Kafka refuses records of more than a megabyte; a decision of this size tells enough. */
    private static final int LONGEST_DECISION = 200_000;

    private final BridgeSettings settings;
    private final Deciding deciding;
    private final Consumer<String> told;

    /**
     * @param told is handed what people should know: failures, and that it goes on
     */
    public PaymentBridge(BridgeSettings settings, Deciding deciding, Consumer<String> told) {
        this.settings = settings;
        this.deciding = deciding;
        this.told = told;
    }

    /** Works until it is to stop or the thread is interrupted. */
    public void run(BooleanSupplier goesOn) {
        while (goesOn.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            try {
                session(goesOn);
            } catch (OffsetOutOfRangeException e) {
                told.accept("the input no longer has the message that comes next: " + e.offsetOutOfRangePartitions()
                        + "; messages were deleted undecided, or lost. Nothing is decided until the place of the group "
                        + settings.name() + " is set, such as by kafka-consumer-groups --reset-offsets");
                pause();
            } catch (KafkaException e) {
                told.accept("Kafka failed: " + e.getMessage() + "; beginning anew after the last transaction");
                pause();
            }
        }
    }

    private void session(BooleanSupplier goesOn) {
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(producing());
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(consuming());
        try (HeldTopic held = new HeldTopic(settings, deciding)) {
            producer.initTransactions();
            consumer.subscribe(List.of(settings.input()));
            while (goesOn.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
                ConsumerRecords<byte[], byte[]> records = read(consumer);
                if (!records.isEmpty()) {
                    held.follow();
                    handOn(decide(records), records.nextOffsets(), producer, consumer);
                }
            }
        } finally {
            // A transaction that was not committed is aborted by the next initTransactions, or by its time limit.
            producer.close(Duration.ZERO);
            consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(FAREWELL));
        }
    }

    /** Where nothing was decided yet, it begins with the first message that is there. */
    private ConsumerRecords<byte[], byte[]> read(KafkaConsumer<byte[], byte[]> consumer) {
        try {
            return consumer.poll(POLL);
        } catch (NoOffsetForPartitionException e) {
            told.accept("no message of " + e.partitions() + " was decided yet; beginning with the first");
            consumer.seekToBeginning(e.partitions());
            return ConsumerRecords.empty();
        }
    }

    /** Before the transaction begins: it is to last as long as the sending, not as long as the deciding. */
    private List<ProducerRecord<byte[], byte[]>> decide(ConsumerRecords<byte[], byte[]> records) {
        List<ProducerRecord<byte[], byte[]>> decided = new ArrayList<>(records.count());
        records.forEach(message -> decided.add(outgoing(message)));
        return decided;
    }

    /**
     * If the commit fails or does not end in time, nobody knows whether it took place. So nothing is tried again here: the
     * session ends, and the next one's {@code initTransactions} waits until the transaction is committed or aborted, before
     * the place up to which was read is asked for.
     */
    private static void handOn(
            List<ProducerRecord<byte[], byte[]>> decided,
            Map<TopicPartition, OffsetAndMetadata> next,
            KafkaProducer<byte[], byte[]> producer,
            KafkaConsumer<byte[], byte[]> consumer) {
        producer.beginTransaction();
        decided.forEach(producer::send);
        producer.sendOffsetsToTransaction(next, consumer.groupMetadata());
        producer.commitTransaction();
    }

    private ProducerRecord<byte[], byte[]> outgoing(ConsumerRecord<byte[], byte[]> message) {
        Deciding.Outcome outcome = outcome(message.value());
        String topic = switch (outcome.route()) {
            case PASSED -> settings.passed();
            case HELD -> settings.held();
            case DEAD -> settings.dead();
        };
        ProducerRecord<byte[], byte[]> out = new ProducerRecord<>(topic, message.key(), message.value());
        message.headers().forEach(header -> out.headers().add(header));
        String json = outcome.json();
        String told = json.length() > LONGEST_DECISION ? json.substring(0, LONGEST_DECISION) : json;
        out.headers().add(VERDICT, bytes(outcome.route().name().toLowerCase(java.util.Locale.ROOT)));
        out.headers().add(DECISION, bytes(told));
        out.headers().add(SOURCE, bytes(message.topic() + "-" + message.partition() + "@" + message.offset()));
        return out;
    }

    private Deciding.Outcome outcome(byte @org.jspecify.annotations.Nullable [] value) {
        try {
            return deciding.decide(value == null ? new byte[0] : value);
        } catch (RuntimeException | StackOverflowError e) {
            return new Deciding.Outcome(
                    Deciding.Route.DEAD,
                    "{\"verdict\":\"hold\",\"failure\":\"" + e.getClass().getSimpleName() + "\"}");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> producing() {
        Map<String, Object> properties = settings.common();
        properties.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        properties.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, settings.name() + "-" + settings.instance());
        properties.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TRANSACTION_MILLIS);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, 5);
        return properties;
    }

    private Map<String, Object> consuming() {
        Map<String, Object> properties = settings.common();
        properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, settings.name());
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        // A place that is no longer there, as after a loss of messages, must not send it back to the first of them.
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        properties.putIfAbsent(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_AT_ONCE);
        return properties;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
