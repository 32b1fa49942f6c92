package dev.cordon.bridge;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A real broker with its own controller (KRaft), as a process that can be killed and started again. */
final class KafkaBroker implements AutoCloseable {

    private static final String CLUSTER = "MkU3OEVBNTcwNTJENDM2Qg";

    private final Path folder;
    private final int port;
    private Process process;

    private KafkaBroker(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static KafkaBroker start(Path folder) throws Exception {
        int port = freePort();
        int controller = freePort();
        Path config = folder.resolve("server.properties");
        Files.writeString(config, """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
                log.dirs=%3$s
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                group.min.session.timeout.ms=1000
                """.formatted(port, controller, folder.resolve("data")));
        run(folder, "kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", config.toString())
                .waitFor(2, TimeUnit.MINUTES);
        KafkaBroker broker = new KafkaBroker(folder, port, run(folder, "kafka.Kafka", config.toString()));
        broker.awaitReady();
        return broker;
    }

    private static Process run(Path folder, String... command) throws IOException {
        return JavaProcess.start(folder.resolve("broker.log"), "-Xmx256m", command);
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    /** Kills it at once, as a power cut would, and starts it again on the same data. */
    void killAndRestart() throws Exception {
        process.destroyForcibly().waitFor();
        process = run(folder, "kafka.Kafka", folder.resolve("server.properties").toString());
        awaitReady();
    }

    private void awaitReady() throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the broker ended:\n" + Files.readString(folder.resolve("broker.log")));
            }
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
                return;
            } catch (IOException e) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("the broker did not open its port");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
