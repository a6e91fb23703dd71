package id.kinerja.target;

/** How a target supports the superior's: taken over as it is ({@code DIRECT}) or by a result on the way to it. */
public enum LinkKind {
    DIRECT,
    INDIRECT
}
