import { dayText, numberText } from '../shared/dates';
import { h } from '../shared/dom';
import { latestOfEachUnit, type Summary } from './latest';
import { t } from './texts';

/** One card a unit, with its latest survey. */
export const resultCards = (summaries: readonly Summary[]): Node[] =>
  summaries.length === 0
    ? [h('div', { class: 'card' }, h('h2', {}, t('none')), h('p', {}, t('noneText')))]
    : [h('ul', { class: 'results' }, ...latestOfEachUnit(summaries).map(card))];

function card({ survey, respondents, value, grade }: Summary): HTMLElement {
  return h(
    'li',
    {},
    h(
      'a',
      { href: `/hasil/${survey.surveyId}`, class: 'card result' },
      h('strong', {}, survey.unit.name),
      h('span', { class: 'small' }, `${survey.name}, ${dayText(survey.endsOn)}`),
      value === undefined
        ? h('span', {}, t('few'))
        : h(
            'span',
            { class: 'figure' },
            numberText(value, 2),
            h('span', { class: 'grade' }, gradeText(grade)),
          ),
      h('span', { class: 'small' }, t('answers', { n: numberText(respondents) })),
    ),
  );
}

/** "B · Baik" */
export const gradeText = (grade: string | undefined): string =>
  grade ? `${grade} · ${t.of('grade.', grade)}` : '–';
