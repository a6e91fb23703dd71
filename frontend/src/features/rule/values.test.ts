import { describe, expect, it } from 'vitest';
import type { RuleField } from './rules';
import { formValue, withFormValues } from './values';

const field = (pointer: string, kind: RuleField['kind']): RuleField => ({
  pointer,
  kind,
  label: pointer,
  choices: [],
});
const value = { days: 14, deep: { share: 0.5 }, words: ['a', 'b'], on: true } as never;

describe('the values of a rule in a form', () => {
  it('are read by their pointers', () => {
    expect(formValue(value, field('/days', 'WHOLE'))).toBe(14);
    expect(formValue(value, field('/deep/share', 'DECIMAL'))).toBe(0.5);
    expect(formValue(value, field('/words', 'TEXTS'))).toBe('a\nb');
    expect(formValue(value, field('/gone', 'FLAG'))).toBe(false);
  });

  it('go back to their places and leave the original alone', () => {
    const fields = [field('/days', 'WHOLE'), field('/deep/share', 'DECIMAL'), field('/words', 'TEXTS')];
    expect(withFormValues(value, fields, [7, 0.25, 'c\n\nd'])).toEqual({
      days: 7,
      deep: { share: 0.25 },
      words: ['c', 'd'],
      on: true,
    });
    expect(value).toMatchObject({ days: 14 });
  });
});
