/**
 * What an employee achieved, as it happened: realisations that are only added and corrected by further entries, and from
 * them how far each indicator of a plan is by the end of a period. {@code evidence} keeps the proof, {@code achievement}
 * holds the arithmetic, {@code reader} says who may look.
 */
package id.kinerja.progress;
