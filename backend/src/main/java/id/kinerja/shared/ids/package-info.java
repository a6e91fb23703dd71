/** Ids that sort by the time of their making. */
package id.kinerja.shared.ids;
