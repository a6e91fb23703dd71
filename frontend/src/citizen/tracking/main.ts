import { call } from '../shared/api';
import { codeInAddress, readCode, shownCode } from '../shared/code';
import { codeEntry } from '../shared/codeEntry';
import { button, h, link, show } from '../shared/dom';
import { failureNotice, notice } from '../shared/failure';
import { dress, frame } from '../shared/frame';
import { common } from '../shared/texts';
import { found } from './found';
import type { TrackedRequest } from './promise';
import { t } from './texts';

/** For the citizen: where is my request? Without an account, by the code of the receipt. */
let redraw: () => void = ask;

function draw(screen: () => void): void {
  redraw = screen;
  screen();
}

function ask(): void {
  document.title = t('title');
  const typed = codeInAddress(location);
  show([heading(), entry(readCode(typed) ? '' : typed)], true);
}

function heading(): HTMLElement {
  return h('div', {}, h('h1', {}, t('title')), h('p', {}, t('lead')));
}

const entry = (typed = ''): HTMLElement =>
  codeEntry({
    label: t('label'),
    hint: t('hint'),
    action: t('action'),
    typed,
    onCode: (code) => {
      history.pushState(null, '', `/lacak/${shownCode(code)}`);
      void look(code);
    },
  });

async function look(code: string): Promise<void> {
  const waiting = setTimeout(
    () => show([heading(), h('p', { role: 'status' }, common('loading'))], true),
    300,
  );
  const answer = await call<TrackedRequest>(`tracked-requests/${code}`);
  clearTimeout(waiting);
  if (answer.ok) return draw(() => present(answer.body));
  draw(() =>
    show([
      heading(),
      answer.status === 404 || answer.status === 400
        ? notice(t('unknown'), t('unknownText'))
        : failureNotice(answer.status, answer.retryAfter, () => void look(code)),
      entry(shownCode(code)),
    ]),
  );
}

function present(request: TrackedRequest): void {
  const { state, survey } = request;
  document.title = `${t.of('state.', state)} · ${t('title')}`;
  show([
    ...found(request, new Date()),
    survey &&
      h(
        'div',
        { class: 'card' },
        h('p', {}, t('rateText')),
        link(t('rate'), `/s/${survey.surveyCode}`, 'primary'),
      ),
    button(t('again'), startAgain, 'plain'),
  ]);
}

function startAgain(): void {
  history.pushState(null, '', '/lacak');
  draw(ask);
}

function open(): void {
  const code = readCode(codeInAddress(location));
  if (code) void look(code);
  else draw(ask);
}

dress();
const dressed = (): void =>
  frame({
    onLanguage: () => {
      dressed();
      // What the server says is in the other language too.
      const code = readCode(codeInAddress(location));
      if (code) void look(code);
      else redraw();
    },
  });
dressed();
addEventListener('popstate', open);
open();
