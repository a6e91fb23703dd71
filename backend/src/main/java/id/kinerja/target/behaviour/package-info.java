/** The seven values of conduct (BerAKHLAK) with their guides: part of every plan and of every evaluation. */
package id.kinerja.target.behaviour;
