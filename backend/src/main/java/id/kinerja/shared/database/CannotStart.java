package id.kinerja.shared.database;

/** Why the program cannot start, as one sentence for the person at the console; no stack trace is shown with it. */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
