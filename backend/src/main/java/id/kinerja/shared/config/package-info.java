/** What an operator can set. */
package id.kinerja.shared.config;
