import { byId, h, link } from './dom';
import { chooseLanguage, keep, kept, type Language, language, nameOf } from './language';
import { common } from './texts';

const THEME = 'kinerja.theme';
const SIZE = 'kinerja.textSize';
const SIZES = ['normal', 'large', 'larger'];
const root = document.documentElement;

/** Before anything is seen: colours, size of letters and language as chosen on this device. */
export function dress(): void {
  const theme = kept(THEME);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const paint = () =>
    root.setAttribute(
      'data-mantine-color-scheme',
      theme === 'dark' || (theme !== 'light' && dark.matches) ? 'dark' : 'light',
    );
  paint();
  dark.addEventListener('change', paint);
  // Paper is white.
  addEventListener('beforeprint', () => root.setAttribute('data-mantine-color-scheme', 'light'));
  addEventListener('afterprint', paint);
  root.dataset.textSize = kept(SIZE) ?? 'normal';
  root.lang = language();
}

export interface Frame {
  /** Further languages that a questionnaire offers beside those of the page. */
  languages?: readonly string[];
  current?: string;
  onLanguage: (chosen: string) => void;
  /** A device of the public: no way out of the form, nothing kept. */
  bare?: boolean;
}

/** Header and footer; called again whenever their words change. */
export function frame({ languages = ['id', 'en'], current = language(), onLanguage, bare }: Frame): void {
  const choice = h(
    'select',
    {
      'aria-label': common('language'),
      change: (event) => {
        const chosen = (event.currentTarget as HTMLSelectElement).value;
        // A language without words of its own for the buttons has Indonesian ones.
        void chooseLanguage(chosen === 'en' ? 'en' : 'id', !bare).then(() => {
          onLanguage(chosen);
          byId('top').querySelector('select')?.focus();
        });
      },
    },
    ...languages.map((code) =>
      h('option', { value: code, lang: code, selected: code === current }, nameOf(code)),
    ),
  );
  byId('top').replaceChildren(
    h('a', { href: '#main', class: 'skip' }, common('skip')),
    h(
      'span',
      { class: 'brand' },
      h('img', { src: '/icon.svg', alt: '', width: '28', height: '28' }),
      'Kinerja',
    ),
    choice,
    h(
      'button',
      { type: 'button', class: 'size', 'aria-label': `A+ ${common('size.next')}`, click: enlarge },
      'A+',
    ),
  );
  byId('foot').replaceChildren(
    ...(bare
      ? []
      : [link(common('rate'), '/s/'), link(common('follow'), '/lacak'), link(common('results'), '/hasil')]),
  );
  root.classList.add('ready');
}

function enlarge(): void {
  const next = SIZES[(SIZES.indexOf(root.dataset.textSize ?? 'normal') + 1) % SIZES.length] ?? 'normal';
  root.dataset.textSize = next;
  keep(SIZE, next);
}

export type { Language };
