package id.kinerja.shared.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.time.Instant;

/** The answer to a request that had its effect, kept to be given again. */
@Entity
@Table(name = "idempotency_key")
class StoredAnswer {

    /** The same key of another caller, or at another operation, is another key. */
    @Embeddable
    record Scope(String caller, String operation, String key) {}

    @EmbeddedId
    private Scope scope;

    @Column(name = "body_hash")
    private byte[] bodyHash;

    private short status;
    private String location;
    private String etag;

    @Column(name = "content_type")
    private String contentType;

    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    protected StoredAnswer() {}

    StoredAnswer(Scope scope, byte[] bodyHash, Instant createdAt) {
        this.scope = scope;
        this.bodyHash = bodyHash;
        this.createdAt = createdAt;
    }

    StoredAnswer answering(int status, String location, String etag, String contentType, String body) {
        this.status = (short) status;
        this.location = location;
        this.etag = etag;
        this.contentType = contentType;
        this.body = body;
        return this;
    }

    boolean answers(byte[] otherBodyHash) {
        return MessageDigest.isEqual(bodyHash, otherBodyHash);
    }

    Response replay() {
        Response.ResponseBuilder response = Response.status(status).header("Idempotency-Replayed", "true");
        if (location != null) {
            response.header("Location", location);
        }
        if (etag != null) {
            response.header("ETag", etag);
        }
        if (body != null) {
            response.type(contentType).entity(body);
        }
        return response.build();
    }
}
