package id.kinerja.shared.caller;

/** What whoever verifies a caller puts into the security identity as its principal. */
public interface SignedIn {
    Actor actor();
}
