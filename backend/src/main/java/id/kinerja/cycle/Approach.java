package id.kinerja.cycle;

/** How plans are written: with measured indicators or with a description of success (PermenPANRB 6/2022). */
public enum Approach { QUANTITATIVE, QUALITATIVE }
