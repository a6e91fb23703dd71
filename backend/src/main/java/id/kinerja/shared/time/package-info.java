/** Time as the office lives it; nothing else in the product reads the clock. */
package id.kinerja.shared.time;
