package id.kinerja.survey.invitation;

import id.kinerja.shared.ids.ReadableCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the codes of invitations and what is kept of them. The code of a visit follows from the visit and a secret of this
 * installation, so that a receipt can be printed again though no row ties the two; kept is only a keyed hash.
 */
@ApplicationScoped
public class SurveyCodes {

    private static final String ALGORITHM = "HmacSHA256";

    private final InvitationRepository invitations;
    private final SecureRandom random = new SecureRandom();
    private volatile SecretKeySpec key;

    SurveyCodes(InvitationRepository invitations) {
        this.invitations = invitations;
    }

    public String ofVisit(UUID requestId) {
        return ReadableCode.of(ByteBuffer.wrap(hmac("visit:" + requestId)).getLong());
    }

    /** For a sheet of paper that belongs to no visit. */
    public String random() {
        return ReadableCode.of(random.nextLong());
    }

    /** @param code as {@link ReadableCode#read} gives it */
    public byte[] hash(String code) {
        return hmac("code:" + code);
    }

    private byte[] hmac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Read once: the installation keeps this secret for good, and all instances share it. */
    private SecretKeySpec key() {
        if (key == null) {
            key = new SecretKeySpec(invitations.getSecret(), ALGORITHM);
        }
        return key;
    }
}
