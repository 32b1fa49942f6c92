package dev.cordon.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Brokers and bridge are killed at random while messages come in. For how long: system property {@code
 * cordon.chaos.seconds}, a few unless it is set.
 */
class EachMessageIsDecidedOnceTest {

    private static final int SECONDS = Integer.getInteger("cordon.chaos.seconds", 8);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    Path folder;

    private final AtomicBoolean sending = new AtomicBoolean(true);
    private final Set<Integer> acknowledged = new ConcurrentSkipListSet<>();
    private int kills;

    @Test
    void whateverDies() throws Exception {
        try (KafkaCluster brokers = KafkaCluster.start(folder)) {
            createTopics(brokers);
            Thread sender = new Thread(() -> send(brokers.addresses()));
            sender.start();
            Process bridge = bridge(brokers);
            try {
                bridge = chaos(brokers, bridge);
                sending.set(false);
                sender.join();
                Map<Integer, String> decided = decided(brokers);
                assertThat(kills).isGreaterThan(1);
                assertThat(acknowledged).hasSizeGreaterThan(50);
                assertThat(decided.keySet()).containsAll(acknowledged);
                decided.forEach((number, topic) ->
                        assertThat(topic).as("message " + number).isEqualTo(expected(number)));
            } finally {
                bridge.destroyForcibly().waitFor();
            }
        }
    }

    private Process bridge(KafkaCluster brokers) throws Exception {
        return JavaProcess.start(
                folder.resolve("bridge.log"), "-Xmx128m", BridgeProcess.class.getName(), brokers.addresses());
    }

    private Process chaos(KafkaCluster brokers, Process first) throws Exception {
        Random random = new Random(7);
        Process bridge = first;
        Instant end = Instant.now().plusSeconds(SECONDS);
        while (Instant.now().isBefore(end) || kills < 2) {
            Thread.sleep(3_000 + random.nextInt(6_000));
            if (kills % 3 == 1) {
                brokers.killOneAndRestart();
            } else {
                bridge.destroyForcibly().waitFor();
                bridge = bridge(brokers);
            }
            kills++;
        }
        return bridge;
    }

    private static void createTopics(KafkaCluster brokers) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers.addresses()))) {
            List<NewTopic> topics = List.of("in", "passed", "held", "dead").stream()
                    .map(name -> new NewTopic(name, 1, (short) 2))
                    .toList();
            admin.createTopics(topics).all().get();
        }
    }

    private void send(String address) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("bootstrap.servers", address);
        properties.put("key.serializer", StringSerializer.class);
        properties.put("value.serializer", StringSerializer.class);
        properties.put("enable.idempotence", true);
        properties.put("delivery.timeout.ms", 180_000);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(properties)) {
            for (int number = 0; sending.get(); number++) {
                int sent = number;
                producer.send(new ProducerRecord<>("in", Integer.toString(number), text(number)), (place, problem) -> {
                    if (problem == null) {
                        acknowledged.add(sent);
                    }
                });
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(int number) {
        return number + (number % 7 == 0 ? " bad" : number % 11 == 0 ? " noise" : " good");
    }

    private static String expected(int number) {
        return number % 7 == 0 ? "held" : number % 11 == 0 ? "dead" : "passed";
    }

    /** Which topic each message came out of, as readers of committed messages see it. */
    private Map<Integer, String> decided(KafkaCluster brokers) {
        Map<Integer, String> decided = new HashMap<>();
        Map<Integer, String> places = new HashMap<>();
        Set<Integer> missing = new TreeSet<>(acknowledged);
        Map<String, Object> properties = new HashMap<>();
        properties.put("bootstrap.servers", brokers.addresses());
        properties.put("auto.offset.reset", "none");
        properties.put("isolation.level", "read_committed");
        properties.put("key.deserializer", StringDeserializer.class);
        properties.put("value.deserializer", StringDeserializer.class);
        Instant end = Instant.now().plus(PATIENCE);
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(properties)) {
            List<TopicPartition> topics = Stream.of("passed", "held", "dead")
                    .map(topic -> new TopicPartition(topic, 0))
                    .toList();
            consumer.assign(topics);
            consumer.seekToBeginning(topics);
            Instant quiet = Instant.now().plusSeconds(5);
            while (Instant.now().isBefore(end)
                    && (!missing.isEmpty() || Instant.now().isBefore(quiet))) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(500))) {
                    int number = Integer.parseInt(record.key());
                    assertThat(header(record, PaymentBridge.VERDICT)).isEqualTo(record.topic());
                    String before = places.put(number, place(record));
                    assertThat(before)
                            .as("where message " + number + " came out before " + place(record))
                            .isNull();
                    decided.put(number, record.topic());
                    missing.remove(number);
                    quiet = Instant.now().plusSeconds(5);
                }
            }
        }
        assertThat(missing).as("messages that never came out").isEmpty();
        return decided;
    }

    private static String place(ConsumerRecord<String, String> record) {
        return record.topic() + " at " + record.offset() + ", from " + header(record, PaymentBridge.SOURCE);
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
