/** Entering: password against account, slowed down for those who guess; changing a password; the endpoints under /auth. */
package id.kinerja.identity.signin;
