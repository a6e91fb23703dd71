/**
 * Who may enter and as whom: accounts, passwords, sessions with their tokens, one-time codes, the keys that sign. Sub-packages in
 * the order in which they may use each other: {@code password}, {@code key}, {@code account}, {@code session}, {@code signin},
 * {@code code}.
 */
package id.kinerja.identity;
