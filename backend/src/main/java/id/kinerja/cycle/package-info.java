/**
 * A year of appraisal with its periods. Opening it freezes who is appraised by whom; periods hold the dates until when to submit and to
 * evaluate, which each office sets by its own circulars.
 */
package id.kinerja.cycle;
