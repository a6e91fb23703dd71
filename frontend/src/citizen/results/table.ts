import { numberText } from '../shared/dates';
import { h } from '../shared/dom';

interface Row {
  name: string;
  /** On the scale of the index; absent where it may not be shown. */
  value?: number | undefined;
  grade: string;
  /** Below the value. */
  note?: string | false;
}

/** Names, values with a bar on the scale from 0 to 100, and words; the bar says nothing that the number does not. */
export function table(heads: string[], rows: Row[]): HTMLElement {
  return h(
    'table',
    {},
    h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
    h(
      'tbody',
      {},
      ...rows.map(({ name, value, grade, note }) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, name),
          h(
            'td',
            {},
            value === undefined ? '–' : numberText(value, 2),
            value !== undefined && bar(value),
            note && h('span', { class: 'small' }, note),
          ),
          h('td', {}, grade),
        ),
      ),
    ),
  );
}

function bar(value: number): HTMLElement {
  const filled = h('span', {});
  filled.style.width = `${Math.max(0, Math.min(value, 100))}%`;
  return h('span', { class: 'bar', 'aria-hidden': 'true' }, filled);
}
