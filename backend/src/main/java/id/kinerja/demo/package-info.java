/**
 * The office of Kasemen with most of a year of believable work, for trying the product and for showing it. Made by the
 * real services with the clock moved through the year, so that every hash, event and state is genuine; only into an
 * empty database, only where {@code kinerja.demo} says so. The people are invented.
 */
package id.kinerja.demo;
