/** Tables that leave the system as files, so that no cell of them calculates anything where they are opened. */
package id.kinerja.shared.table;
