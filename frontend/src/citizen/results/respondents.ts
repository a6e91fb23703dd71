import type { components } from '@/api/schema';
import { numberText } from '../shared/dates';
import { h } from '../shared/dom';
import { t } from './texts';

type Table = components['schemas']['SurveyProfileTable'];

/** Who answered, as far as they said; small groups, and what would give them away, stay hidden. */
export const respondents = (tables: readonly Table[]): Node[] =>
  tables.length === 0
    ? []
    : [h('h2', {}, t('profile')), h('p', { class: 'small' }, t('profileText')), ...tables.map(details)];

function details({ trait, groups }: Table): HTMLElement {
  return h(
    'details',
    { class: 'profile' },
    h('summary', {}, t.of('trait.', trait)),
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h('tr', {}, h('th', { scope: 'col' }, t('group')), h('th', { scope: 'col' }, t('count'))),
      ),
      h(
        'tbody',
        {},
        ...groups.map(({ value, respondents: n }) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, value ? t.of('of.', value) : t('unsaid')),
            h('td', {}, n === undefined ? t('hiddenGroup') : numberText(n)),
          ),
        ),
      ),
    ),
  );
}
