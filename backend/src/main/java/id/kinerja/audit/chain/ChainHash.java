package id.kinerja.audit.chain;

import id.kinerja.shared.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The rule of the chain, exact enough for an outsider to check it without this program.
 *
 * <p>{@code hash(n) = SHA-256(hash(n-1) || UTF-8(canonical(n)))}; {@code hash(0)} is 32 zero bytes. {@code n} is
 * {@code audit_link.position}, counted from 1 without gaps.
 *
 * <p>{@code canonical} is PostgreSQL's own text of this JSON array, whose output for {@code jsonb} is unambiguous (a space after
 * each comma and colon, object keys by length and then by bytes, numbers as they were written, {@code null} for what is absent):
 * {@snippet :
 * [id, microseconds since 1970 UTC, actor_kind, actor_account_id, actor_employee_id, action, subject_type, subject_id,
 *  employee_id, detail, request_id]
 * }
 *
 * <p>The whole check in PostgreSQL itself: for each position p the following must be true.
 * {@snippet :
 * SELECT l.hash = sha256(coalesce(before.hash, decode(repeat('00', 32), 'hex')) || convert_to(CANONICAL, 'UTF8'))
 *   FROM audit_link l JOIN audit_event e ON e.id = l.event_id LEFT JOIN audit_link before ON before.position = l.position - 1
 *  WHERE l.position = p
 * }
 * where CANONICAL is {@link #CANONICAL}.
 */
final class ChainHash {

    /** SQL over {@code audit_event e}. It may never change: every hash ever made depends on it. */
    static final String CANONICAL = """
            CAST(jsonb_build_array(e.id, CAST(extract(epoch FROM e.occurred_at) * 1000000 AS bigint), e.actor_kind, \
            e.actor_account_id, e.actor_employee_id, e.action, e.subject_type, e.subject_id, e.employee_id, e.detail, \
            e.request_id) AS text)""";

    private static final int LENGTH = 32;

    private ChainHash() {}

    /** What stands before the first link. */
    static byte[] origin() {
        return new byte[LENGTH];
    }

    static byte[] next(byte[] previous, String canonical) {
        MessageDigest digest = Sha256.begin();
        digest.update(previous);
        return digest.digest(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
