package id.kinerja.integration.file;

/** The file as a whole cannot be read. Carries no content of the file. */
public final class FileRefused extends RuntimeException {

    private final FileRefusal refusal;

    public FileRefused(FileRefusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    public FileRefusal refusal() {
        return refusal;
    }
}
