import { describe, expect, it } from 'vitest';
import { exampleForm } from '@/test/surveyForm';
import { wording } from './form';
import {
  afterTime,
  atStep,
  bodyOf,
  described,
  emptySheet,
  hasAnswers,
  looksPersonal,
  onward,
  rated,
  toChange,
} from './sheet';
import { stepsOf, tapsAtMost } from './steps';

const steps = stepsOf(exampleForm);
const blank = emptySheet('7K2MQ0XR93TB', exampleForm, 'id');
const review = steps.length - 1;

describe('the steps', () => {
  it('ask one question at a time, first the items in the order of the form', () => {
    expect(steps.map(({ kind }) => kind)).toEqual([
      'start',
      ...Array(9).fill('item'),
      ...Array(4).fill('profile'),
      'comment',
      'review',
    ]);
    expect(steps[1]).toEqual({ kind: 'item', code: 'REQUIREMENTS' });
  });

  it('take at most 21 taps, with the two for the code', () => {
    expect(tapsAtMost(steps) + 2).toBeLessThanOrEqual(21);
  });

  it('leave out a question about oneself that the survey does not ask', () => {
    const without = stepsOf({ ...exampleForm, profile: { ...exampleForm.profile, occupation: [] } });
    expect(without).toHaveLength(steps.length - 1);
  });
});

describe('a sheet', () => {
  it('goes on with each answer, and back without losing one', () => {
    const answered = rated(rated(atStep(blank, 1), 'REQUIREMENTS', 3), 'PROCEDURE', null);
    expect(answered.step).toBe(3);
    const back = atStep(answered, 1);
    expect(back.scores).toEqual({ REQUIREMENTS: 3, PROCEDURE: null });
  });

  it('returns to the overview after one answer was changed there', () => {
    const changed = rated(toChange(atStep(blank, review), 2), 'PROCEDURE', 4);
    expect(changed.step).toBe(review);
    expect(changed.changing).toBe(false);
  });

  it('never leaves the steps', () => {
    expect(atStep(blank, -1).step).toBe(0);
    expect(onward(atStep(blank, review)).step).toBe(review);
  });

  it('sends only what was answered', () => {
    const sheet = described(rated(rated(blank, 'TIME', 4), 'COST', null), 'gender', null);
    expect(bodyOf(sheet, 'WEB')).toEqual({ scores: { TIME: 4 }, seconds: 0, channel: 'WEB' });
  });

  it('sends a comment without its margins, and a complaint only with words', () => {
    const silent = { ...blank, comment: '  ', complaint: true };
    expect(bodyOf(silent, 'KIOSK')).toEqual({ scores: {}, seconds: 0, channel: 'KIOSK' });
    const loud = {
      ...described(blank, 'ageBand', 'FROM_26'),
      comment: ' Antre lama ',
      complaint: true,
      assisted: true,
    };
    expect(bodyOf(loud, 'WEB')).toMatchObject({
      ageBand: 'FROM_26',
      comment: 'Antre lama',
      complaint: true,
      assisted: true,
    });
  });

  it('counts the time of filling in without pauses', () => {
    const sheet = afterTime(afterTime(afterTime(blank, 4_400), 3_600_000), -5);
    expect(bodyOf(sheet, 'WEB').seconds).toBe(124);
  });

  it('knows whether anything would be lost', () => {
    expect(hasAnswers(rated(blank, 'TIME', null))).toBe(false);
    expect(hasAnswers(rated(blank, 'TIME', 1))).toBe(true);
    expect(hasAnswers({ ...blank, comment: 'x' })).toBe(true);
  });
});

describe('words', () => {
  it('are official where a language has none of its own', () => {
    const item = exampleForm.items[0];
    if (!item) throw new Error('no item');
    expect(wording(item, 'en').options).toEqual(['Bad', 'Fair', 'Good', 'Very good']);
    expect(wording(item, 'su').question).toBe('Bagaimana REQUIREMENTS?');
  });

  it('with a long number are pointed out', () => {
    expect(looksPersonal('NIK saya 3673 0112 0385 0001')).toBe(true);
    expect(looksPersonal('hubungi 0812-3456-789')).toBe(true);
    expect(looksPersonal('menunggu 2 jam 30 menit pada 12.10')).toBe(false);
  });
});
