/** Statistics that several features show: small, exact about their conditions, with their source. */
package id.kinerja.shared.statistics;
