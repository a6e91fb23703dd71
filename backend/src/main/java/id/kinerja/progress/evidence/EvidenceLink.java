package id.kinerja.progress.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * A web address given as evidence. We only show it and never open it ourselves, so an address of the office network is
 * fine; a script, a local file or hidden credentials are not.
 */
final class EvidenceLink {

    static final int LONGEST = 2000;

    private EvidenceLink() {}

    /** The address in its normal form, or empty when it is not one that may be stored. */
    static Optional<String> parse(String stated) {
        if (stated == null || stated.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(stated.strip()).parseServerAuthority();
            boolean web = uri.getScheme() != null && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?");
            boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null;
            return web && plain ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
