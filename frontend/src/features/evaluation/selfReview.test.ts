import { describe, expect, it } from 'vitest';
import type { components } from '@/api/schema';
import { draftOf, requestOf, saidIn, themeOf } from './selfReview';

const lines = {
  targets: [{ id: 't1' }, { id: 't2' }],
  behaviours: [{ value: 'LOYAL' as const }, { value: 'ADAPTIVE' as const }],
};
const saved: components['schemas']['SelfReview'] = {
  evaluationId: 'e1',
  overall: 'Baik.',
  targets: [{ targetId: 't2', view: 'Tepat waktu.', ownMark: 'ABOVE' }],
  values: [],
  editable: true,
};

describe('a self-review', () => {
  it('has a line for each target and value, and sends only what is said', () => {
    const draft = draftOf(saved, lines);
    expect(draft.targets).toHaveLength(2);
    expect(draft.values.map(({ value }) => value)).toEqual(['LOYAL', 'ADAPTIVE']);
    expect(requestOf(draft)).toEqual({
      overall: 'Baik.',
      targets: [{ targetId: 't2', view: 'Tepat waktu.', ownMark: 'ABOVE' }],
      values: [],
    });
  });

  it('keeps an own mark without words, and takes it back', () => {
    const draft = draftOf(saved, lines);
    const marked = { ...draft, values: draft.values.map((line) => ({ ...line, ownMark: 'BELOW' as const })) };
    expect(requestOf(marked).values).toEqual([
      { value: 'LOYAL', view: undefined, ownMark: 'BELOW' },
      { value: 'ADAPTIVE', view: undefined, ownMark: 'BELOW' },
    ]);
    expect(requestOf(draftOf({ ...saved, overall: undefined, targets: [] }, lines)).overall).toBeUndefined();
  });

  it('says how much of each theme is filled', () => {
    const draft = draftOf(saved, lines);
    expect([saidIn(draft, 'target'), saidIn(draft, 'perilaku'), saidIn(draft, 'umum')]).toEqual([1, 0, 1]);
  });

  it('begins with the targets wherever the address says nothing it knows', () => {
    expect([themeOf(''), themeOf('lain'), themeOf('umum')]).toEqual(['target', 'target', 'umum']);
  });
});
