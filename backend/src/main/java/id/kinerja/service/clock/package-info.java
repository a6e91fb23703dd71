/**
 * Two clocks: the working time in which the office handles a complete application, without the pauses that are not its
 * own, and the citizen's time on the wall, which never stops. Plain arithmetic without a database.
 */
package id.kinerja.service.clock;
