/**
 * Where an import meets the office's tables: what is known of the people and units that a file names, and the one
 * transaction that publishes what is new. Set-based SQL across the tables of organization and employee, so that twenty
 * thousand rows take about as many statements as one.
 */
package id.kinerja.integration.office;
