package id.kinerja.identity.session;

import java.time.Duration;

/**
 * What a client receives after entering or refreshing.
 *
 * @param accessLife how long the access token counts
 * @param refreshToken the next one-use token, known to nobody but the client
 * @param deviceToken by which the device is recognised later
 * @param refreshLife how long the refresh token counts if it is not used
 */
public record Grant(String accessToken, Duration accessLife, String refreshToken, String deviceToken, Duration refreshLife) {}
