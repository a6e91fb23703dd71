/**
 * An objection to a delivered result, heard as a case (PP 30/2019 art. 59): filed with reasons in time, examined by the assessor's
 * superior, both sides heard, decided once and finally. {@code clock} reckons the days, {@code decider} finds who may decide,
 * {@code statement} keeps what both sides say, {@code opening} tells what can be contested and until when.
 */
package id.kinerja.objection;
