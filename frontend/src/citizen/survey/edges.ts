import { codeEntry } from '../shared/codeEntry';
import { dayText } from '../shared/dates';
import { button, byId, h, link } from '../shared/dom';
import { CHECK, icon, STOP, WAIT } from '../shared/icons';
import { type Fate, QUEUE_DAYS } from './queue';
import { hasAnswers, type Sheet } from './sheet';
import { stepsOf } from './steps';
import { t } from './texts';

// Before the first question and after the last.

export const entryScreen = (typed: string, kiosk: boolean, onCode: (code: string) => void): Node[] => [
  h('h1', {}, t('entry.title')),
  h('p', {}, t('entry.lead')),
  h(
    'div',
    { class: kiosk ? 'kiosk' : '' },
    codeEntry({ label: t('entry.label'), hint: t('entry.hint'), action: t('entry.action'), typed, onCode }),
  ),
];

export function startScreen(sheet: Sheet, kiosk: boolean, begin: () => void, anew: () => void): Node[] {
  const { unitName, serviceName, expiresOn } = sheet.form;
  const resumes = hasAnswers(sheet);
  return [
    h('p', { class: 'small' }, [serviceName, unitName].filter(Boolean).join(' · ')),
    h('h1', {}, t('start.title')),
    h('p', {}, t('start.lead', { n: stepsOf(sheet.form).length - 2 })),
    h('p', {}, t('start.private')),
    ...(resumes ? [h('p', { role: 'status' }, t('resume.text'))] : []),
    button(t(resumes ? 'resume.action' : 'start.action'), begin),
    ...(resumes ? [button(t('resume.anew'), anew, 'plain')] : []),
    h('p', { class: 'small' }, t(kiosk ? 'start.notKept' : 'start.kept')),
    h('p', { class: 'small' }, t('start.until', { on: dayText(expiresOn) })),
  ];
}

/** @param arrived false while it waits for a network */
export function thanksScreen(arrived: boolean, done: (() => void) | null): Node[] {
  return [
    h(
      'div',
      { class: arrived ? 'card good' : 'card', role: 'status' },
      h('h1', { class: 'state' }, icon(arrived ? CHECK : WAIT), h('span', {}, title(arrived, done !== null))),
      h('p', {}, arrived ? t('thanks.text') : t('waiting.text', { days: QUEUE_DAYS })),
    ),
    done ? button(t('thanks.done'), done) : link(t('thanks.results'), '/hasil', 'primary'),
    h('h2', {}, t('thanks.complain')),
    h('p', {}, t('thanks.complainText')),
  ];
}

const title = (arrived: boolean, kiosk: boolean): string =>
  arrived ? t('thanks.title') : t(kiosk ? 'waiting.kiosk' : 'waiting.title');

/** What the server says of a code that cannot be used, and what to do then; null where the code is not the reason. */
export function refusal(status: number): 'unknown' | 'used' | 'expired' | 'staff' | null {
  if (status === 404 || status === 400) return 'unknown';
  if (status === 409) return 'used';
  if (status === 410) return 'expired';
  return status === 403 || status === 401 ? 'staff' : null;
}

export const refusalScreen = (kind: NonNullable<ReturnType<typeof refusal>>, another: () => void): Node[] => [
  h(
    'div',
    { class: 'card', role: 'alert' },
    h('h1', { class: 'state' }, icon(STOP), h('span', {}, t(`${kind}.title`))),
    h('p', {}, t(`${kind}.text`)),
  ),
  button(t('other.code'), another, kind === 'unknown' ? 'primary' : 'plain'),
];

/** Of answers that waited from before, a line above what is being read. */
export function tellOthers(kinds: Fate['kind'][]): void {
  const tell = (kind: Fate['kind'], key: 'sent.others' | 'refused.others') => {
    const n = kinds.filter((each) => each === kind).length;
    if (n > 0) byId('main').prepend(h('p', { role: 'status', class: 'card' }, t(key, { n })));
  };
  tell('RECEIVED', 'sent.others');
  tell('REFUSED', 'refused.others');
}
