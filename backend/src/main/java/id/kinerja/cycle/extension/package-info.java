/** Later due days of a period for everybody, for a unit or for one person, each with the reason that those concerned read. */
package id.kinerja.cycle.extension;
