/** Lists: keyset pages of native projections, cursors that cannot be forged, orders from a whitelist, capped totals. */
package id.kinerja.shared.paging;
