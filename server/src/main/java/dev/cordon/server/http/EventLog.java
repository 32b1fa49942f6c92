package dev.cordon.server.http;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happens, as one JSON object a line, for the operator. No personal data: neither names nor queries, nor addresses of
 * entries; a path is told by its route. Encoding as JSON keeps what clients send from forging lines.
 */
public final class EventLog {

    private final PrintWriter out;
    private final Clock clock;
    private final boolean requests;

    /** @param requests whether each request is told, not only what is out of the ordinary */
    public EventLog(PrintWriter out, Clock clock, boolean requests) {
        this.out = out;
        this.clock = clock;
        this.requests = requests;
    }

    /** Tells something for people. */
    public void tell(String level, String message) {
        ObjectNode line = line(level);
        line.put("message", message);
        print(line);
    }

    /** Takes what is to be told at a level. */
    public Consumer<String> at(String level) {
        return message -> tell(level, message);
    }

    /** Tells of an error in the program, with the place where it arose but without what it was about. */
    public void error(String route, Throwable error) {
        ObjectNode line = line("error");
        line.put("route", route);
        line.put("error", error.getClass().getName());
        StackTraceElement[] trace = error.getStackTrace();
        var places = line.putArray("at");
        for (int i = 0; i < Math.min(trace.length, 12); i++) {
            places.add(trace[i].toString());
        }
        Throwable cause = error.getCause();
        if (cause != null) {
            line.put("cause", cause.getClass().getName());
        }
        print(line);
    }

    /** Tells of a request, if requests are told. */
    public void request(String method, String route, int status, double millis, String client) {
        if (requests) {
            ObjectNode line = line("info");
            line.put("method", method);
            line.put("route", route);
            line.put("status", status);
            line.put("ms", Math.round(millis * 1000) / 1000.0);
            line.put("client", client);
            print(line);
        }
    }

    private ObjectNode line(String level) {
        ObjectNode line = Json.object();
        line.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("level", level);
        return line;
    }

    private void print(ObjectNode line) {
        String text = Json.text(line);
        synchronized (out) {
            out.println(text);
            out.flush();
        }
    }
}
