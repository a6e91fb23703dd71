package id.kinerja.insight.signal;

/**
 * A question that the numbers raise.
 *
 * @param count of how many it is true
 * @param of how many were looked at
 */
record Signal(SignalCode code, int count, int of, WilsonInterval interval) {}
