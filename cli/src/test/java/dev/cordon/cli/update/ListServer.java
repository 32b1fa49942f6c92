package dev.cordon.cli.update;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/** Serves editions of a list of invented people in the layout of the UN. */
final class ListServer implements Closeable {

    private final HttpServer server;
    private volatile int entries = 100;

    ListServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/un.xml", exchange -> {
            byte[] list = list(entries);
            exchange.sendResponseHeaders(200, list.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(list);
            }
        });
        server.start();
    }

    /** Publishes an edition with so many entries. */
    void publish(int count) {
        entries = count;
    }

    /** A file of sources with this server alone. */
    Path sources(Path folder) throws IOException {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/un.xml";
        return Files.writeString(
                folder.resolve("test-sources.conf"), "[un-consolidated]\nurl = " + address + "\nat-least = 1\n");
    }

    private static byte[] list(int entries) {
        StringBuilder xml =
                new StringBuilder("<CONSOLIDATED_LIST dateGenerated=\"2026-01-01T00:00:00.000Z\"><INDIVIDUALS>\n");
        for (int i = 1; i <= entries; i++) {
            xml.append("<INDIVIDUAL><DATAID>").append(1000 + i).append("</DATAID><FIRST_NAME>");
            xml.append((char) ('A' + i % 26)).append("bena").append((char) ('a' + i / 26 % 26));
            xml.append("</FIRST_NAME><SECOND_NAME>TESTOVIC</SECOND_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE>");
            xml.append("<REFERENCE_NUMBER>CDi.").append(100 + i).append("</REFERENCE_NUMBER></INDIVIDUAL>\n");
        }
        return xml.append("</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
