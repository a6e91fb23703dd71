/**
 * Calibration: the head of a unit looks at the results of everybody below side by side before they are signed, and changes some with
 * a reason that the person and the assessor read. It ends with the check of the distribution, which asks a reason and blocks nothing.
 */
package id.kinerja.evaluation.calibration;
