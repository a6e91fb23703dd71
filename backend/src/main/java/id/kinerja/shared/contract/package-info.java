/** What every operation has in common, written into the OpenAPI document. */
package id.kinerja.shared.contract;
