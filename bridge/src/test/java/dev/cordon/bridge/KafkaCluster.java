package dev.cordon.bridge;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;

/**
 * Two real brokers (KRaft, the first is the controller too), as processes that can be killed and started again.
 *
 * <p>Two, so that a partition always has a leader. A broker of Kafka 4.4 that stands alone and is killed while it ends a
 * transaction may forget the end of it: on its start it takes partitions without a leader for deleted ones ("these partitions
 * are likely deleted already and hence can be skipped"), writes no markers to them, and calls the transaction complete. What was
 * committed is then aborted by the next transaction that is.
 */
final class KafkaCluster implements AutoCloseable {

    private static final String ID = "MkU3OEVBNTcwNTJENDM2Qg";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int BROKERS = 2;

    private final Path folder;
    private final List<Integer> ports = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();
    private int kills;

    private KafkaCluster(Path folder) {
        this.folder = folder;
    }

    static KafkaCluster start(Path folder) throws Exception {
        KafkaCluster cluster = new KafkaCluster(folder);
        int controller = freePort();
        List<Process> formats = new ArrayList<>();
        for (int broker = 0; broker < BROKERS; broker++) {
            cluster.ports.add(freePort());
            formats.add(cluster.configure(broker, controller));
        }
        for (int broker = 0; broker < BROKERS; broker++) {
            formats.get(broker).waitFor(2, TimeUnit.MINUTES);
            cluster.processes.add(cluster.run(broker));
        }
        cluster.awaitReplicated();
        return cluster;
    }

    private Process configure(int broker, int controller) throws IOException {
        boolean controls = broker == 0;
        Files.writeString(config(broker), """
                process.roles=%s
                node.id=%d
                controller.quorum.voters=1@127.0.0.1:%d
                listeners=PLAINTEXT://127.0.0.1:%d%s
                advertised.listeners=PLAINTEXT://127.0.0.1:%4$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
                log.dirs=%s
                offsets.topic.replication.factor=2
                offsets.topic.num.partitions=1
                transaction.state.log.replication.factor=2
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=1
                group.initial.rebalance.delay.ms=0
                group.min.session.timeout.ms=1000
                log.cleaner.dedupe.buffer.size=4194304
                """.formatted(
                        controls ? "broker,controller" : "broker",
                        broker + 1,
                        controller,
                        ports.get(broker),
                        controls ? ",CONTROLLER://127.0.0.1:" + controller : "",
                        folder.resolve("data" + broker)));
        return command(
                broker,
                "kafka.tools.StorageTool",
                "format",
                "-t",
                ID,
                "-c",
                config(broker).toString());
    }

    private Path config(int broker) {
        return folder.resolve("server" + broker + ".properties");
    }

    private Process run(int broker) throws IOException {
        return command(broker, "kafka.Kafka", config(broker).toString());
    }

    private Process command(int broker, String... command) throws IOException {
        return JavaProcess.start(folder.resolve("broker" + broker + ".log"), "-Xmx192m", command);
    }

    String addresses() {
        return "127.0.0.1:" + ports.get(0) + ",127.0.0.1:" + ports.get(1);
    }

    /** Kills one at once, as a power cut would, and starts it again on the same data; in turn, begun by the first. */
    void killOneAndRestart() throws Exception {
        awaitReplicated();
        int broker = kills++ % BROKERS;
        processes.get(broker).destroyForcibly().waitFor();
        processes.set(broker, run(broker));
        awaitPort(broker);
        awaitReplicated();
    }

    /** The other tells of the one killed as if it lived for a while. */
    private void awaitPort(int broker) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            requireAlive(broker);
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", ports.get(broker)), 500);
                return;
            } catch (IOException e) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("broker " + broker + " did not open its port within " + PATIENCE);
    }

    private void requireAlive(int broker) throws IOException {
        if (!processes.get(broker).isAlive()) {
            throw new IllegalStateException(
                    "broker " + broker + " ended:\n" + Files.readString(folder.resolve("broker" + broker + ".log")));
        }
    }

    /** Until both have all of each topic. */
    private void awaitReplicated() throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", addresses()))) {
            while (!isReplicated(admin)) {
                for (int broker = 0; broker < BROKERS; broker++) {
                    requireAlive(broker);
                }
                if (Instant.now().isAfter(end)) {
                    throw new IllegalStateException("the brokers did not come together within " + PATIENCE);
                }
                Thread.sleep(200);
            }
        }
    }

    private static boolean isReplicated(Admin admin) throws InterruptedException {
        try {
            Set<String> topics = admin.listTopics(new ListTopicsOptions().listInternal(true))
                    .names()
                    .get();
            boolean all = admin.describeCluster().nodes().get().size() == BROKERS;
            for (TopicDescription topic :
                    admin.describeTopics(topics).allTopicNames().get().values()) {
                all &= topic.partitions().stream()
                        .allMatch(partition -> partition.isr().size() == BROKERS && partition.leader() != null);
            }
            return all;
        } catch (ExecutionException e) {
            return false;
        }
    }

    /**
     * A port below those from which systems serve connections that go out: whoever asks for a broker that is not there yet might
     * else be given the broker's own port, and keep it from starting.
     */
    private static int freePort() {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
        throw new IllegalStateException("no port from 20,000 to 32,000 is free");
    }

    @Override
    public void close() {
        processes.forEach(process -> process.destroyForcibly().onExit().join());
    }
}
