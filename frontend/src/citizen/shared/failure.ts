import { button, h } from './dom';
import { icon, STOP } from './icons';
import { common } from './texts';

/** What went wrong and what to do, for failures that have nothing to do with the code. */
export function failureNotice(status: number, retryAfter: number, retry: () => void): HTMLElement {
  const kind = status === 0 ? 'offline' : status === 429 || status === 503 ? 'busy' : 'failed';
  return notice(
    common(kind),
    common(`${kind}Text`, { n: retryAfter || 30 }),
    button(common('retry'), retry, 'plain'),
  );
}

export function notice(title: string, text: string, ...actions: Node[]): HTMLElement {
  return h(
    'div',
    { class: 'notice', role: 'alert' },
    icon(STOP),
    h('div', {}, h('h2', {}, title), h('p', {}, text), ...actions),
  );
}
