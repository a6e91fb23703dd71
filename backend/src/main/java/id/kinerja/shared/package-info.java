/** What every feature stands on: problems, caller, paging, time, ids, limits. It knows no feature. */
package id.kinerja.shared;
