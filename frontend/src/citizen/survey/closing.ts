import { button, h } from '../shared/dom';
import { wording } from './form';
import { progress, type Turn, ways } from './questions';
import { COMMENT_LIMIT, looksPersonal, type Sheet } from './sheet';
import { type Step, stepsOf } from './steps';
import { t } from './texts';

export function commentScreen(sheet: Sheet, turn: Turn): Node[] {
  const personal = h('p', { class: 'wrong', role: 'status' });
  const warn = (text: string) => {
    personal.textContent = looksPersonal(text) ? t('comment.personal') : '';
  };
  const field = h('textarea', {
    id: 'comment',
    rows: '5',
    maxlength: String(COMMENT_LIMIT),
    'aria-describedby': 'comment-hint comment-readers',
    input: () => {
      turn.write({ comment: field.value });
      warn(field.value);
    },
  });
  field.value = sheet.comment;
  warn(sheet.comment);
  return [
    progress(sheet),
    h('h1', {}, t('comment.title')),
    h(
      'div',
      {},
      h('label', { for: 'comment' }, t('comment.label')),
      h('p', { id: 'comment-hint' }, t('comment.hint')),
      field,
      personal,
      h('p', { id: 'comment-readers', class: 'small' }, t('comment.readers')),
      tick(
        'complaint',
        t('comment.complaint'),
        sheet.complaint,
        (complaint) => turn.write({ complaint }),
        t('comment.complaintHint'),
      ),
    ),
    button(t('next'), turn.next),
    ways(turn),
  ];
}

export function reviewScreen(sheet: Sheet, turn: Turn, trouble: HTMLElement | null): Node[] {
  const send = h(
    'button',
    { type: 'button', class: 'primary', id: 'send', click: turn.send },
    t('review.action'),
  );
  return [
    h('h1', {}, t('review.title')),
    h(
      'dl',
      { class: 'answers' },
      ...stepsOf(sheet.form).flatMap((step, place) => row(sheet, step, place, turn)),
    ),
    tick('assisted', t('review.assisted'), sheet.assisted, (assisted) => turn.write({ assisted })),
    ...(trouble ? [trouble] : []),
    send,
    button(t('back'), turn.back, 'plain'),
  ];
}

function row(sheet: Sheet, step: Step, place: number, turn: Turn): Node[] {
  const said = answerAt(sheet, step);
  if (!said) return [];
  const [question, answer, lang] = said;
  return [
    h(
      'div',
      {},
      h('dt', { class: 'small', lang }, question),
      h('dd', { lang: answer ? lang : undefined }, answer || t('review.blank')),
      h(
        'dd',
        {},
        h(
          'button',
          {
            type: 'button',
            class: 'plain',
            'aria-label': t('change.of', { what: question }),
            click: () => turn.change(place),
          },
          t('change'),
        ),
      ),
    ),
  ];
}

function answerAt(sheet: Sheet, step: Step): [string, string, string?] | null {
  if (step.kind === 'item') {
    const item = sheet.form.items.find((each) => each.code === step.code);
    if (!item) return null;
    const { question, options } = wording(item, sheet.language);
    return [question, options[(sheet.scores[step.code] ?? 0) - 1] ?? '', sheet.language];
  }
  if (step.kind === 'profile') {
    const value = sheet.profile[step.field];
    return [t(`profile.${step.field}`), value ? t.of(`${step.field}.`, value) : t('none')];
  }
  if (step.kind !== 'comment') return null;
  const complaint = sheet.comment.trim() && sheet.complaint ? ` ${t('review.asComplaint')}` : '';
  return [t('review.comment'), sheet.comment.trim() + complaint];
}

function tick(
  id: string,
  label: string,
  checked: boolean,
  onChange: (on: boolean) => void,
  hint?: string,
): HTMLElement {
  const box = h('input', { id, type: 'checkbox', checked, change: () => onChange(box.checked) });
  return h(
    'label',
    { class: 'tick', for: id },
    box,
    h('span', {}, label, hint ? h('span', { class: 'small' }, hint) : null),
  );
}
