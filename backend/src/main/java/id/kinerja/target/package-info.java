/**
 * What an employee is expected to achieve: targets (rencana hasil kerja) with their indicators and their links to the
 * superior's targets. {@code plan} holds the agreement around them (SKP), {@code behaviour} the seven values.
 */
package id.kinerja.target;
