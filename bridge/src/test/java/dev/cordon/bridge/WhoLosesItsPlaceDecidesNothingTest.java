package dev.cordon.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A bridge that was held up, and whose work another does meanwhile: what it had in hand comes out once, and it begins anew. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoLosesItsPlaceDecidesNothingTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private KafkaCluster brokers;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        brokers = KafkaCluster.start(folder);
    }

    @AfterAll
    void stop() {
        brokers.close();
    }

    /** Its messages were given to another, which decided them, before it hands on what it had decided. */
    @Test
    void whenItsMessagesWereGivenToAnother() throws Exception {
        createTopics("given");
        Gate gate = new Gate();
        Map<String, String> impatient = Map.of("max.poll.interval.ms", "2000");
        try (Bridge first = new Bridge(settings("given", "1", impatient), gate)) {
            send("given", "slow");
            gate.awaitReached();
            try (Bridge second =
                    new Bridge(settings("given", "2", Map.of()), WhoLosesItsPlaceDecidesNothingTest::pass)) {
                await("the other decides", () -> decided("given").contains("slow"));
                gate.open();
                await("the first has noticed", () -> first.told("Kafka failed: "));
                assertThat(second.told("Kafka failed: ")).isFalse();
            }
            send("given", "next");
            await("the first begins anew", () -> decided("given").contains("next"));
        }
        assertThat(decided("given")).containsExactly("slow", "next");
    }

    /** Another began under the same name and instance, as a machine does that takes over from one thought dead. */
    @Test
    void whenAnotherTookItsName() throws Exception {
        createTopics("taken");
        Gate gate = new Gate();
        Bridge first = new Bridge(settings("taken", "1", Map.of()), gate);
        send("taken", "slow");
        gate.awaitReached();
        try (Bridge second = new Bridge(settings("taken", "1", Map.of()), WhoLosesItsPlaceDecidesNothingTest::pass)) {
            // Until it has begun, its taking over cannot fence anybody.
            await("the other has begun", second::hasBegun);
            first.goesOn.set(false);
            gate.open();
            first.close();
            assertThat(first.told("Kafka failed: ")).isTrue();
            await("the other decides", () -> decided("taken").contains("slow"));
            send("taken", "next");
            await("the other goes on", () -> decided("taken").contains("next"));
        }
        assertThat(decided("taken")).containsExactly("slow", "next");
    }

    private static Deciding.Outcome pass(byte[] message) {
        return new Deciding.Outcome(Deciding.Route.PASSED, "{}");
    }

    /** Holds the first message up until it is opened. */
    private static final class Gate implements Deciding {

        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);

        @Override
        public Outcome decide(byte[] message) {
            reached.countDown();
            try {
                assertThat(open.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return pass(message);
        }

        void awaitReached() throws InterruptedException {
            assertThat(reached.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }

        void open() {
            open.countDown();
        }
    }

    /** A bridge on a thread of its own. */
    private static final class Bridge implements AutoCloseable {

        private final AtomicBoolean goesOn = new AtomicBoolean(true);
        private final CountDownLatch turns = new CountDownLatch(3);
        private final ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();
        private final Thread thread;

        Bridge(BridgeSettings settings, Deciding deciding) {
            PaymentBridge bridge = new PaymentBridge(settings, deciding, told::add);
            thread = new Thread(() -> bridge.run(this::asked), "bridge " + settings.instance());
            thread.start();
        }

        /** Asked at its start, before the first messages are asked for, and from then on after each time. */
        private boolean asked() {
            turns.countDown();
            return goesOn.get();
        }

        boolean hasBegun() {
            return turns.getCount() == 0;
        }

        boolean told(String start) {
            return told.stream().anyMatch(line -> line.startsWith(start));
        }

        @Override
        public void close() {
            goesOn.set(false);
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private BridgeSettings settings(String input, String instance, Map<String, String> further) {
        return new BridgeSettings(
                brokers.addresses(),
                input,
                input + "-passed",
                input + "-held",
                input + "-dead",
                input,
                instance,
                further);
    }

    private void createTopics(String input) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers.addresses()))) {
            List<NewTopic> topics = Stream.of(input, input + "-passed", input + "-held", input + "-dead")
                    .map(name -> new NewTopic(name, 1, (short) 2))
                    .toList();
            admin.createTopics(topics).all().get();
        }
    }

    private void send(String topic, String message) throws Exception {
        Map<String, Object> properties = Map.of(
                "bootstrap.servers", brokers.addresses(),
                "key.serializer", StringSerializer.class,
                "value.serializer", StringSerializer.class);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(properties)) {
            producer.send(new ProducerRecord<>(topic, message)).get();
        }
    }

    /** What readers of committed messages see to have passed, in order. */
    private List<String> decided(String input) {
        Map<String, Object> properties = Map.of(
                "bootstrap.servers",
                brokers.addresses(),
                "isolation.level",
                "read_committed",
                "key.deserializer",
                StringDeserializer.class,
                "value.deserializer",
                StringDeserializer.class);
        List<String> decided = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(properties)) {
            TopicPartition passed = new TopicPartition(input + "-passed", 0);
            consumer.assign(List.of(passed));
            consumer.seekToBeginning(List.of(passed));
            long end = consumer.endOffsets(List.of(passed)).getOrDefault(passed, 0L);
            while (consumer.position(passed) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> decided.add(record.value()));
            }
        }
        return decided;
    }

    private static void await(String what, BooleanSupplier is) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!is.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            Thread.sleep(100);
        }
    }
}
