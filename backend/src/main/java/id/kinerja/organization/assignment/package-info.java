/** Positions, and who holds them from when to when, assessed by whom; acting assignments (Plt, Plh) stand beside the definitive one. */
package id.kinerja.organization.assignment;
