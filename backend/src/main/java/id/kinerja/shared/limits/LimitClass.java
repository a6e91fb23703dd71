package id.kinerja.shared.limits;

/** Requests that compete with one another for a share of the machine. */
public enum LimitClass {
    /** Checks of passwords: costly for processor and memory. */
    SIGN_IN,
    /** What a person waits for at a screen; everything that says nothing else. */
    INTERACTIVE,
    /** Imports, exports and public pages, which must not push people aside. */
    BULK
}
