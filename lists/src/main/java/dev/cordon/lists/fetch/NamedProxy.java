package dev.cordon.lists.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A proxy for all addresses but those excepted, as the environment variables {@code HTTPS_PROXY} and {@code NO_PROXY} name
 * them.
 */
public final class NamedProxy extends ProxySelector {

    private static final int DEFAULT_PORT = 8080;

    private final InetSocketAddress proxy;
    private final List<String> exceptions;

    private NamedProxy(InetSocketAddress proxy, List<String> exceptions) {
        this.proxy = proxy;
        this.exceptions = List.copyOf(exceptions);
    }

    /**
     * A proxy by its address.
     *
     * @param address    {@code host:port} or {@code http://host:port}
     * @param exceptions hosts and domains that are asked directly, apart by commas
     * @throws IllegalArgumentException if the address is none
     */
    public static ProxySelector of(String address, String exceptions) {
        URI uri = URI.create(address.contains("://") ? address : "http://" + address);
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("'" + address + "' is no proxy; write it like proxy.example:8080");
        }
        int port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
        List<String> hosts = new ArrayList<>();
        for (String host : exceptions.split(",")) {
            if (!host.isBlank()) {
                hosts.add(host.strip().toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", ""));
            }
        }
        return new NamedProxy(InetSocketAddress.createUnresolved(uri.getHost(), port), hosts);
    }

    /** The proxy that the environment names, else the one that the Java platform is set to. */
    public static ProxySelector ofEnvironment(Map<String, String> environment) {
        for (String name : List.of("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy")) {
            String address = environment.getOrDefault(name, "");
            if (!address.isBlank()) {
                String exceptions = environment.getOrDefault("NO_PROXY", environment.getOrDefault("no_proxy", ""));
                return of(address, exceptions);
            }
        }
        return Optional.ofNullable(ProxySelector.getDefault()).orElseGet(() -> ProxySelector.of(null));
    }

    @Override
    public List<Proxy> select(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        boolean direct = exceptions.stream()
                .anyMatch(
                        exception -> exception.equals("*") || host.equals(exception) || host.endsWith("." + exception));
        return List.of(
                direct
                        ? Proxy.NO_PROXY
                        : new Proxy(
                                Proxy.Type.HTTP,
                                InetSocketAddress.createUnresolved(proxy.getHostString(), proxy.getPort())));
    }

    @Override
    public void connectFailed(URI address, SocketAddress at, IOException problem) {
        // The request fails with the same problem and tells of it.
    }
}
