/**
 * Reads the tables people really send: CSV in the encodings and separators of office software, and XLSX as it is
 * shown on the screen. Knows rows and cells, nothing of employees. A file that is not what its name says, is
 * harmful or too large is refused before a row of it is looked at.
 */
package id.kinerja.integration.file;
