package id.kinerja.shared.job;

/**
 * That the kind has written a file to {@link JobRun#draft()}, and how it is to be offered.
 *
 * @param fileName plain letters, digits, dots and dashes: it stands in a header
 */
public record JobResult(String fileName, String mediaType) {

    public JobResult {
        if (!fileName.matches("[A-Za-z0-9._-]{1,120}")) {
            throw new IllegalArgumentException("a result has a plain file name");
        }
    }
}
