/** What HTTP asks of every endpoint: entity tags, strict JSON and parameters, bounded bodies, safe headers. */
package id.kinerja.shared.http;
