import { dayText, numberText } from '../shared/dates';
import { button, h, link } from '../shared/dom';
import { chart } from './chart';
import { type ElementFigure, extremes, type Published } from './latest';
import { gradeText } from './list';
import { respondents } from './respondents';
import { table } from './table';
import { t } from './texts';

/** One survey: how good, by what, what was done, how it went before, and how anybody can check it. */
export function resultScreen(result: Published): Node[] {
  const { survey } = result;
  return [
    h('p', { class: 'onscreen' }, link(`‹ ${t('all')}`, '/hasil')),
    h(
      'div',
      {},
      h('h1', {}, survey.unit.name),
      h('p', {}, `${survey.name} · ${dayText(survey.startsOn)} – ${dayText(survey.endsOn)}`),
    ),
    headline(result),
    ...(survey.publicationNote ? [h('p', {}, survey.publicationNote)] : []),
    ...improvements(result),
    ...(result.enough ? [...elements(result.elements), ...services(result)] : []),
    ...trend(result),
    ...respondents(result.profile),
    ...rows(result),
    h(
      'p',
      { class: 'onscreen' },
      button(t('print'), () => print(), 'plain'),
    ),
  ];
}

function headline({ survey, index, enough, respondents, shownFrom, sample }: Published): HTMLElement {
  if (!enough || !index)
    return h(
      'div',
      { class: 'card' },
      h('h2', {}, t('few')),
      h('p', {}, t('fewText', { n: respondents, from: shownFrom })),
    );
  const { value, grade, low, high, gradeCertain } = index;
  const between = low !== undefined &&
    high !== undefined && { low: numberText(low, 2), high: numberText(high, 2) };
  const { required, obtained, reached, responseRate } = sample;
  return h(
    'div',
    { class: 'card' },
    h('p', { class: 'figure' }, numberText(value, 2), h('span', { class: 'grade' }, gradeText(grade))),
    h('p', {}, t('explain')),
    between && h('p', {}, t('interval', between)),
    !gradeCertain && h('p', {}, h('strong', {}, t('uncertain'))),
    h(
      'p',
      {},
      `${t('sample', { n: numberText(obtained), required: numberText(required) })} ${t(reached ? 'sample.reached' : 'sample.missed')}`,
      responseRate === undefined ? null : ` ${t('rate', { percent: numberText(responseRate * 100) })}`,
    ),
    survey.imported && h('p', { class: 'small' }, t('imported')),
    survey.publishedAt && h('p', { class: 'small' }, t('published', { on: dayText(survey.publishedAt) })),
  );
}

const nameOfElement = ({ element, question }: ElementFigure): string =>
  element ? t.of('element.', element) : question;

function elements(figures: ElementFigure[]): Node[] {
  const ends = extremes(figures);
  return [
    h('h2', {}, t('elements')),
    ends && h('p', {}, t('extremes', { high: nameOfElement(ends.high), low: nameOfElement(ends.low) })),
    table(
      [t('element'), t('value'), t('grade')],
      figures.map((figure) => ({
        name: nameOfElement(figure),
        value: figure.converted,
        grade: gradeText(figure.grade),
      })),
    ),
  ].filter((part) => part !== null);
}

function services({ services: figures }: Published): Node[] {
  if (figures.length === 0) return [];
  return [
    h('h2', {}, t('services')),
    table(
      [t('service'), t('value'), t('grade')],
      figures.map(({ name, index }) => ({
        name: name ?? t('otherService'),
        value: index?.value,
        grade: index ? gradeText(index.grade) : t('hidden'),
      })),
    ),
  ];
}

function improvements({ improvements: actions }: Published): Node[] {
  return [
    h('h2', {}, t('done')),
    actions.length === 0
      ? h('p', {}, t('doneNone'))
      : h(
          'ul',
          { class: 'deeds' },
          ...actions.map(({ text, year, quarter, percentDone, doneOn, effect }) =>
            h(
              'li',
              {},
              h('p', {}, text),
              h(
                'p',
                { class: 'small' },
                doneOn
                  ? t('doneOn', { on: dayText(doneOn) })
                  : t('planned', { quarter, year, percent: percentDone }),
              ),
              effect?.before &&
                effect.after &&
                h(
                  'p',
                  { class: 'small' },
                  t('effect', {
                    before: numberText(effect.before.value, 2),
                    after: numberText(effect.after.value, 2),
                    survey: effect.after.surveyName,
                  }),
                ),
            ),
          ),
        ),
  ];
}

function trend({ trend: points }: Published): Node[] {
  if (points.length < 2) return [];
  return [
    h('h2', {}, t('trend')),
    chart(points, trendText(points)),
    table(
      [t('period'), t('value'), t('grade')],
      points.map(({ name, value, grade, low, high }) => ({
        name,
        value,
        grade: gradeText(grade),
        note: low !== undefined && high !== undefined && `${numberText(low, 2)}–${numberText(high, 2)}`,
      })),
    ),
    h('p', { class: 'small' }, t('trendNote')),
  ];
}

const trendText = (points: Published['trend']): string =>
  t('trendSays', {
    n: points.length,
    from: numberText(points[0]?.value ?? 0, 2),
    to: numberText(points.at(-1)?.value ?? 0, 2),
  });

function rows({ rows: file, voided, survey }: Published): Node[] {
  if (!file) return [];
  return [
    h('h2', {}, t('rows')),
    h('p', {}, t('rowsText')),
    h(
      'p',
      { class: 'onscreen' },
      h(
        'a',
        { href: `/api/v1/published-results/${survey.surveyId}/rows`, download: true },
        t('download', { n: numberText(file.count) }),
      ),
    ),
    h('p', {}, t('hash'), ' ', h('code', {}, file.sha256)),
    h('p', { class: 'small' }, t('check')),
    ...voided.map(({ answers, reason }) => h('p', { class: 'small' }, t('voided', { n: answers, reason }))),
  ];
}
