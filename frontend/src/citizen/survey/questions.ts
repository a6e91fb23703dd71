import { button, h } from '../shared/dom';
import { CHECK, FACES, icon } from '../shared/icons';
import { type ProfileField, wording } from './form';
import type { Sheet } from './sheet';
import { stepsOf } from './steps';
import { t } from './texts';

/** What the screens of one sheet may ask for. */
export interface Turn {
  rate: (item: string, score: number | null) => void;
  describe: (field: ProfileField, value: string | null) => void;
  write: (change: Partial<Pick<Sheet, 'comment' | 'complaint' | 'assisted'>>) => void;
  next: () => void;
  back: () => void;
  change: (step: number) => void;
  send: () => void;
}

export function itemScreen(sheet: Sheet, code: string, turn: Turn): Node[] {
  const item = sheet.form.items.find((each) => each.code === code);
  if (!item) return [];
  const { question, options } = wording(item, sheet.language);
  const score = sheet.scores[code];
  return [
    progress(sheet),
    h('h1', { id: 'question', lang: sheet.language }, question),
    h(
      'div',
      { role: 'group', 'aria-labelledby': 'question', lang: sheet.language },
      ...options.map((words, place) =>
        option(words, score === place + 1, () => turn.rate(code, place + 1), FACES[place]),
      ),
    ),
    ...(score ? [button(t('next'), turn.next)] : []),
    ways(turn, [t(score ? 'clear' : 'skip'), () => turn.rate(code, null)]),
  ];
}

export function profileScreen(sheet: Sheet, field: ProfileField, turn: Turn): Node[] {
  const chosen = sheet.profile[field];
  return [
    progress(sheet),
    h('p', { class: 'small' }, t('about')),
    h('h1', { id: 'question' }, t(`profile.${field}`)),
    h(
      'div',
      { role: 'group', 'aria-labelledby': 'question', class: 'choices' },
      ...(sheet.form.profile[field] ?? []).map((value) =>
        option(t.of(`${field}.`, value), chosen === value, () => turn.describe(field, value)),
      ),
      option(t('none'), chosen === null, () => turn.describe(field, null)),
    ),
    ways(turn),
  ];
}

/** A large button: a picture beside words, and a tick when it is the one; never colour alone. */
function option(words: string, chosen: boolean, press: () => void, face?: string): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'option', 'aria-pressed': String(chosen), click: press },
    face ? icon(face) : null,
    h('span', {}, words),
    chosen && icon(CHECK),
  );
}

export function progress(sheet: Sheet): HTMLElement {
  const questions = stepsOf(sheet.form).length - 2;
  const at = Math.min(sheet.step, questions);
  return h(
    'div',
    { class: 'progress' },
    h('p', { class: 'small' }, t('progress', { at, of: questions })),
    h('progress', { max: String(questions), value: String(at), 'aria-hidden': 'true' }),
  );
}

/** Back on the left; on the right what else one may do. */
export function ways(turn: Turn, other?: [string, () => void]): HTMLElement {
  return h(
    'div',
    { class: 'ways' },
    button(t('back'), turn.back, 'plain'),
    other ? button(other[0], other[1], 'plain') : null,
  );
}
