package id.kinerja.identity.session;

/**
 * The device that calls.
 *
 * @param token its device token of an earlier sign-in, or null
 * @param userAgent what the browser says it is, or null
 */
public record ClientDevice(String token, String userAgent) {}
