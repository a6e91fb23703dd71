package id.kinerja.shared.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;

/** Where the request comes from; behind a proxy the forwarded address, where the operator has said that there is one. */
@ApplicationScoped
public class ClientAddress {

    private static final int NETWORK_GROUPS = 4;

    private final CurrentVertxRequest request;

    ClientAddress(CurrentVertxRequest request) {
        this.request = request;
    }

    /** An IPv6 subscriber owns a whole network of addresses: its first 64 bits count as one. */
    public String get() {
        SocketAddress remote = request.getCurrent().request().remoteAddress();
        String address = remote == null || remote.hostAddress() == null ? "" : remote.hostAddress();
        return address.indexOf(':') < 0 ? address : network(address);
    }

    private static String network(String ipv6) {
        String[] groups = ipv6.split(":", -1);
        return String.join(":", Arrays.copyOf(groups, Math.min(groups.length, NETWORK_GROUPS)));
    }
}
