/**
 * Sessions: a short-lived signed access token, a one-use refresh token in a cookie, and revocation that reaches both within
 * seconds.
 */
package id.kinerja.identity.session;
