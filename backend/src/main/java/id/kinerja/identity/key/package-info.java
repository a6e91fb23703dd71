/**
 * The keys that sign access tokens: made here, encrypted at rest, rotated, published. And the installation's master key, from
 * which all that must be secret in the database is protected.
 */
package id.kinerja.identity.key;
