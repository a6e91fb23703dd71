package id.kinerja.target.plan;

import id.kinerja.organization.ActingFor;
import id.kinerja.organization.assignment.AssignmentKind;
import id.kinerja.shared.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** The signatures of both and what they signed: by its hash, in one form of the canonical content. */
@Embeddable
class Signatures {

    @Column(name = "employee_signed_at")
    private Instant employeeSignedAt;

    @Column(name = "assessor_signed_at")
    private Instant assessorSignedAt;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "content_form", nullable = false)
    private int contentForm = CanonicalContent.CURRENT_FORM;

    /** In whose place the assessor agreed, as what; both null for the assessor whom the cycle froze. */
    @Column(name = "acting_for_employee_id")
    private UUID actingForEmployeeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "acting_kind")
    private AssignmentKind actingKind;

    protected Signatures() {}

    Signatures(ActingFor acting) {
        if (acting != null) {
            actingForEmployeeId = acting.holder().employeeId();
            actingKind = acting.kind();
        }
    }

    /** @param hash of the content as the signer sees it; the second signature must find the first one's */
    void employee(String hash, Instant now) {
        require(employeeSignedAt, hash);
        employeeSignedAt = now;
        contentHash = hash;
    }

    void assessor(String hash, Instant now) {
        require(assessorSignedAt, hash);
        assessorSignedAt = now;
        contentHash = hash;
    }

    boolean areComplete() {
        return employeeSignedAt != null && assessorSignedAt != null;
    }

    /** For plans of before the present form. */
    void signedIn(int form) {
        contentForm = form;
    }

    int contentForm() {
        return contentForm;
    }

    String contentHash() {
        return contentHash;
    }

    /** The database lets no content change between the two, so another hash means that somebody went round it. */
    private void require(Instant signedAlready, String hash) {
        if (signedAlready != null) {
            throw Problem.conflict("target.already-signed");
        }
        if (contentHash != null && !contentHash.equals(hash)) {
            throw new IllegalStateException("The content of a plan differs from what was signed first");
        }
    }
}
