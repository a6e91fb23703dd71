import { button, h } from '../shared/dom';
import { chooseLanguage } from '../shared/language';
import { IdleClock } from './idle';
import { t } from './texts';

/** On a device of the public: after a minute without a touch nothing of the last person is left. */
export function guardKiosk(reset: () => void): void {
  const warning = h('div', {
    class: 'idle',
    role: 'alertdialog',
    'aria-labelledby': 'idle-title',
    hidden: true,
  });
  const clock = new IdleClock({
    onWarning: (n) => {
      if (warning.hidden) fill(warning, () => clock.touch());
      const left = warning.querySelector('p');
      if (left) left.textContent = t('idle.text', { n });
    },
    onReturn: () => {
      warning.hidden = true;
    },
    onEnd: () => {
      warning.hidden = true;
      void chooseLanguage('id', false);
      document.documentElement.dataset.textSize = 'normal';
      reset();
    },
  });
  document.body.append(warning);
  for (const sign of ['pointerdown', 'keydown', 'input']) addEventListener(sign, () => clock.touch());
  setInterval(() => clock.tick(), 1000);
}

function fill(warning: HTMLElement, stay: () => void): void {
  warning.replaceChildren(
    h('h2', { id: 'idle-title' }, t('idle.title')),
    h('p', {}),
    button(t('idle.action'), stay),
  );
  warning.hidden = false;
  warning.querySelector('button')?.focus();
}
