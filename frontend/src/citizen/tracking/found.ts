import { daysText, momentText } from '../shared/dates';
import { h } from '../shared/dom';
import { CHECK, icon, STOP, WAIT } from '../shared/icons';
import { mood, promised, type TrackedRequest } from './promise';
import { t } from './texts';

const ICONS = { good: CHECK, bad: STOP, work: WAIT };

/** State first, then the promise, what is missing, and what happened. */
export function found(request: TrackedRequest, now: Date): HTMLElement[] {
  const feeling = mood(request.state);
  return [
    h(
      'div',
      { class: `card ${feeling}` },
      h('h1', { class: 'state' }, icon(ICONS[feeling]), h('span', {}, t.of('state.', request.state))),
      h('p', {}, `${request.serviceName} · ${request.unitName}`),
      h('p', { class: 'small' }, request.number),
      promise(request, now),
      request.missing.length > 0 && missing(request.missing),
    ),
    h('h2', {}, t('moments')),
    h(
      'ol',
      { class: 'timeline' },
      ...request.moments.map(({ kind, at }) =>
        h('li', {}, h('p', {}, t.of('event.', kind)), h('p', { class: 'small' }, momentText(at))),
      ),
    ),
  ];
}

function promise(request: TrackedRequest, now: Date): HTMLElement | null {
  const word = promised(request, now);
  if (word.kind === 'none') return null;
  if (word.kind === 'waiting') return h('p', {}, t('waiting'));
  const at = momentText(request.dueAt ?? now);
  return h('p', {}, word.kind === 'late' ? t('late', { at }) : t('due', { at, days: daysText(word.days) }));
}

const missing = (things: string[]): HTMLElement =>
  h('div', {}, h('p', {}, t('bring')), h('ul', {}, ...things.map((thing) => h('li', {}, thing))));
