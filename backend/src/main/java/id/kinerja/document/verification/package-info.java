/** What has been issued, and how anybody verifies it without learning what it says. */
package id.kinerja.document.verification;
