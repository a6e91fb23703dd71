/**
 * What people tell each other about their work during the year. Here: feedback on a target, a value or in general, with its
 * readers fixed before it is written. {@code request} keeps what was asked for, {@code checkin} how confident people are of
 * their targets, {@code dialogue} the talks of two with what they agreed, {@code peer} the anonymous answers of colleagues.
 */
package id.kinerja.feedback;
