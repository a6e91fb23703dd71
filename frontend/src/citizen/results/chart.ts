import type { components } from '@/api/schema';
import { numberText } from '../shared/dates';

type Point = components['schemas']['SurveyTrendPoint'];

const WIDTH = 320;
const HEIGHT = 170;
const SIDE = 34;
const TOP = 24;
const BOTTOM = 26;

/** A dot a survey with its interval, on a scale that shows a step; the table below says the same in numbers. */
export function chart(points: Point[], says: string): SVGElement {
  const low = Math.min(...points.map((point) => point.low ?? point.value)) - 1;
  const high = Math.max(...points.map((point) => point.high ?? point.value)) + 1;
  const x = (at: number) => SIDE + (at * (WIDTH - 2 * SIDE)) / (points.length - 1);
  const y = (value: number) => TOP + ((high - value) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const last = points.length - 1;
  return draw(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': says, class: 'trend' },
    ...points.flatMap(({ value, low: from, high: to, endsOn }, at) => [
      ...(from !== undefined && to !== undefined
        ? [draw('line', { x1: x(at), x2: x(at), y1: y(from), y2: y(to) })]
        : []),
      draw('circle', { cx: x(at), cy: y(value), r: 5 }),
      ...(at === 0 || at === last
        ? [
            text(x(at), TOP - 8, numberText(value, 2)),
            text(x(at), HEIGHT - 6, `${endsOn.slice(5, 7)}/${endsOn.slice(0, 4)}`),
          ]
        : []),
    ]),
  );
}

const text = (x: number, y: number, said: string): SVGElement => {
  const made = draw('text', { x, y, 'text-anchor': 'middle' });
  made.textContent = said;
  return made;
};

function draw(name: string, attributes: Record<string, string | number>, ...inside: Node[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...inside);
  return made;
}
