package id.kinerja.identity.signin;

import id.kinerja.shared.hash.Sha256;
import java.util.List;
import java.util.stream.Stream;

/**
 * The counters that one try touches. A known device has its own alone, so that strangers cannot shut its owner out; everybody
 * else counts per account and address, per address, and per account. Only hashes leave this class.
 */
record ThrottleKeys(String device, String pair, String address, String account) {

    /** @param deviceToken the token of a device that has entered this account before; null for any other */
    static ThrottleKeys of(String purpose, String identifier, String address, String deviceToken) {
        if (deviceToken != null) {
            return new ThrottleKeys(key("device", purpose, identifier, deviceToken), null, null, null);
        }
        return new ThrottleKeys(
                null, key("pair", purpose, identifier, address), key("address", address), key("account", purpose, identifier));
    }

    /** Sorted, so that concurrent tries lock rows in one order. */
    List<String> all() {
        return Stream.of(device, pair, address, account).filter(key -> key != null).sorted().toList();
    }

    /** The counters that belong to this person alone and start anew after success. */
    List<String> own() {
        return Stream.of(device, pair).filter(key -> key != null).toList();
    }

    /** The counters that others share: success takes back only what this try had added. */
    List<String> shared() {
        return Stream.of(address, account).filter(key -> key != null).sorted().toList();
    }

    private static String key(String... parts) {
        return parts[0] + ':' + Sha256.hex(String.join("\0", parts));
    }
}
