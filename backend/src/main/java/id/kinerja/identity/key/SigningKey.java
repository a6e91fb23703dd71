package id.kinerja.identity.key;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A key pair as it is stored: the private part sealed. It signs from its moment until the next key's. */
@Entity
@Table(name = "signing_key")
class SigningKey {

    @Id
    private UUID id;

    private byte[] publicKey;
    private byte[] privateSealed;
    private Instant createdAt;
    private Instant signsFrom;

    protected SigningKey() {}

    SigningKey(UUID id, byte[] publicKey, byte[] privateSealed, Instant createdAt, Instant signsFrom) {
        this.id = id;
        this.publicKey = publicKey;
        this.privateSealed = privateSealed;
        this.createdAt = createdAt;
        this.signsFrom = signsFrom;
    }

    UUID id() {
        return id;
    }

    byte[] publicKey() {
        return publicKey;
    }

    byte[] privateSealed() {
        return privateSealed;
    }

    Instant signsFrom() {
        return signsFrom;
    }
}
