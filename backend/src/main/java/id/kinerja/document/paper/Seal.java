package id.kinerja.document.paper;

import java.time.Instant;

/**
 * What proves an issued document.
 *
 * @param code as printed, in groups
 * @param address of the page that verifies it, for the QR
 * @param contentHash SHA-256 of the canonical content in hexadecimal digits; the file has another, which it cannot contain
 */
public record Seal(String code, String address, String contentHash, Instant issuedAt) {}
