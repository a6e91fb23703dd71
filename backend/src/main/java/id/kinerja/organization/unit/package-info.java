/** The units of the office as a tree without loops. */
package id.kinerja.organization.unit;
