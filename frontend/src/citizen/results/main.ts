import { call } from '../shared/api';
import { button, h, show } from '../shared/dom';
import { failureNotice, notice } from '../shared/failure';
import { dress, frame } from '../shared/frame';
import { common } from '../shared/texts';
import type { Published, Summary } from './latest';
import { resultCards } from './list';
import { resultScreen } from './result';
import { t } from './texts';

interface Found {
  items: Summary[];
  page: { next?: string };
}

const chosen = (): string => location.pathname.split('/')[2] ?? '';
const unit = (): string => new URLSearchParams(location.search).get('unit') ?? '';

async function open(): Promise<void> {
  document.title = t('title');
  const waiting = setTimeout(() => show([h('p', { role: 'status' }, common('loading'))], true), 300);
  const screen = chosen() ? await one(chosen()) : await all();
  clearTimeout(waiting);
  show(screen, true);
}

async function one(surveyId: string): Promise<Node[]> {
  const answer = await call<Published>(`published-results/${encodeURIComponent(surveyId)}`);
  if (answer.ok) {
    document.title = `${answer.body.survey.unit.name} · ${t('title')}`;
    return resultScreen(answer.body);
  }
  const missing = answer.status === 404 || answer.status === 400;
  return [
    h('h1', {}, t('title')),
    missing
      ? notice(t('gone'), t('goneText'))
      : failureNotice(answer.status, answer.retryAfter, () => void open()),
    h('a', { href: '/hasil' }, t('all')),
  ];
}

async function all(cursor = '', before: Summary[] = []): Promise<Node[]> {
  const asked = new URLSearchParams({
    limit: '200',
    ...(cursor && { cursor }),
    ...(unit() && { unitId: unit() }),
  });
  const answer = await call<Found>(`published-results?${asked}`);
  const heading = h('div', {}, h('h1', {}, t('title')), h('p', {}, t('lead')));
  if (!answer.ok) return [heading, failureNotice(answer.status, answer.retryAfter, () => void open())];
  const items = [...before, ...answer.body.items];
  const { next } = answer.body.page;
  const more = async () => show(await all(next, items), true);
  return [heading, ...resultCards(items), ...(next ? [button(t('more'), () => void more(), 'plain')] : [])];
}

dress();
const dressed = (): void =>
  frame({
    onLanguage: () => {
      dressed();
      void open();
    },
  });
dressed();
void open();
