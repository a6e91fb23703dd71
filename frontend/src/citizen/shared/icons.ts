const SPACE = 'http://www.w3.org/2000/svg';

/** A line drawing of 24 by 24 that stands beside words and says nothing by itself. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS(SPACE, 'svg');
  const line = document.createElementNS(SPACE, 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

export const CHECK = 'M5 12.5l4.5 4.5L19 7.5';
export const WAIT = 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 7v5l3.5 2';
export const STOP = 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 8v5M12 16v.5';
const FACE = 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M9 9.5v.6M15 9.5v.6';
/** From the worst to the best of four answers. */
export const FACES = [
  'M8 17c1.2-2.3 2.4-3 4-3s2.8.7 4 3',
  'M8.5 16h7',
  'M8.5 14.5c1 1.3 2.2 1.8 3.5 1.8s2.5-.5 3.5-1.8',
  'M7.5 13.5h9c-.6 2.8-2.3 4-4.5 4s-3.9-1.2-4.5-4z',
].map((mouth) => FACE + mouth);
