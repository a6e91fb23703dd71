import { readCode } from './code';
import { h } from './dom';
import { common } from './texts';

interface CodeEntry {
  label: string;
  hint: string;
  action: string;
  typed?: string;
  onCode: (code: string) => void;
}

/** One field for a code from a receipt; what is no code is said beside the field and stays in it. */
export function codeEntry({ label, hint, action, typed = '', onCode }: CodeEntry): HTMLFormElement {
  const wrong = h('p', { id: 'wrong', class: 'wrong' });
  const field = h('input', {
    id: 'code',
    value: typed,
    maxlength: '40',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    'aria-describedby': 'hint wrong',
  });
  return h(
    'form',
    {
      novalidate: true,
      submit: (event) => {
        event.preventDefault();
        const code = readCode(field.value);
        wrong.textContent = code ? '' : common('codeWrong');
        field.setAttribute('aria-invalid', String(!code));
        if (code) onCode(code);
        else field.focus();
      },
    },
    h('label', { for: 'code' }, label),
    h('p', { id: 'hint', class: 'small' }, hint),
    wrong,
    field,
    h('button', { type: 'submit', class: 'primary' }, action),
  );
}
