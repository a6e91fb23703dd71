package id.kinerja.survey.result.count;

/**
 * What a count froze.
 *
 * @param hash SHA-256 of the file of the answers, 64 hexadecimal digits
 * @param rows answers in that file
 */
public record Frozen(String hash, long rows) {}
