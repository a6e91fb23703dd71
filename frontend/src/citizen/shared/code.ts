/** Twelve signs that cannot be mistaken for each other (Crockford's alphabet). */
const CODE = /^[0-9A-HJKMNP-TV-Z]{12}$/;

/** As people type it: with or without dashes, small letters, O for zero; null if it is no code. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return CODE.test(code) ? code : null;
}

export const shownCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/** The second word of an address such as /s/7K2M-Q0XR-93TB. */
export const codeInAddress = (place: Pick<Location, 'pathname' | 'search'>): string =>
  decodeURIComponent(place.pathname.split('/')[2] ?? '') ||
  (new URLSearchParams(place.search).get('kode') ?? '');
