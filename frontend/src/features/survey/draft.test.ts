import { describe, expect, it } from 'vitest';
import { arranged, type Draft, type DraftItem, evenly, inputOf, weightSum } from './draft';

const item = (code: string, weight = ''): DraftItem => ({
  code,
  element: code as DraftItem['element'],
  weight,
  texts: { id: { question: `${code}?`, options: ['1', '2', '3', '4'] } },
});

const draft = (items: DraftItem[]): Draft => ({
  name: ' Kuesioner ',
  weightPolicy: 'CUSTOM',
  displayOrder: 'FACILITIES_EIGHTH',
  items,
  changeNote: '',
});

describe('a questionnaire that is edited', () => {
  it('puts facilities or complaints eighth, and leaves the rest where it is', () => {
    const items = [item('TIME'), item('FACILITIES'), item('COMPLAINTS')];
    const codes = (order: Draft['displayOrder']) => arranged(items, order).map((each) => each.code);
    expect(codes('FACILITIES_EIGHTH')).toEqual(['TIME', 'FACILITIES', 'COMPLAINTS']);
    expect(codes('COMPLAINTS_EIGHTH')).toEqual(['TIME', 'COMPLAINTS', 'FACILITIES']);
  });

  it('shares weights so that they sum to exactly 1', () => {
    const nine = evenly(Array.from({ length: 9 }, (_, place) => item(`A${place}`)));
    expect(nine.map((each) => each.weight)).toEqual([...Array(8).fill('0,1111'), '0,1112']);
    expect(weightSum(draft(nine))).toBe(1);
  });

  it('is sent with weights as numbers, only where they count', () => {
    const edited = draft([item('TIME', '0,4'), item('FEE', '0.6')]);
    expect(inputOf(edited, 'u', 2).items.map((each) => each.weight)).toEqual([0.4, 0.6]);
    expect(inputOf(edited, 'u', 2).name).toBe('Kuesioner');
    expect(inputOf({ ...edited, weightPolicy: 'EXACT_1_9' }, 'u', 2).items[0]?.weight).toBeUndefined();
  });
});
