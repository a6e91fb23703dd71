import { describe, expect, it } from 'vitest';
import { type Assessment, assessmentOf, type Evaluation, requestOf } from './assessment';
import { behaviourReasonCause, missingIn, resultReasonCause } from './completeness';

const complete: Assessment = {
  resultRating: 'AS_EXPECTED',
  resultReason: '',
  behaviourRating: 'AS_EXPECTED',
  behaviourReason: '',
  feedback: 'Pertahankan kecepatan layanan di loket.',
  targetMarks: [],
  behaviourMarks: [],
};

describe('a reason', () => {
  it.each([
    ['AS_EXPECTED', 'AS_EXPECTED', null],
    ['AS_EXPECTED', undefined, null],
    ['AS_EXPECTED', 'ABOVE', 'differs'],
    ['AS_EXPECTED', 'BELOW', 'differs'],
    ['ABOVE', 'ABOVE', 'notExpected'],
    ['ABOVE', undefined, 'notExpected'],
    ['BELOW', 'AS_EXPECTED', 'differs'],
    [null, 'ABOVE', null],
  ] as const)('for results %s beside a suggestion of %s: %s', (rating, suggested, cause) => {
    expect(resultReasonCause(rating, suggested)).toBe(cause);
  });

  it('for behaviour is asked unless it is as expected', () => {
    expect(
      [null, 'AS_EXPECTED', 'ABOVE', 'BELOW'].map((rating) => behaviourReasonCause(rating as never)),
    ).toEqual([null, null, 'notExpected', 'notExpected']);
  });
});

describe('what is missing', () => {
  it('is nothing once both ratings and the feedback stand', () => {
    expect(missingIn(complete, 'AS_EXPECTED')).toEqual([]);
  });

  it('is said in the order of the form', () => {
    const empty = { ...complete, resultRating: null, behaviourRating: null, feedback: 'ok' };
    expect(missingIn(empty, 'ABOVE')).toEqual(['resultRating', 'behaviourRating', 'feedback']);
  });

  it('counts the letters of a reason without the blanks around it', () => {
    const differs = { ...complete, resultReason: '  singkat      ' };
    expect(missingIn(differs, 'ABOVE')).toEqual(['resultReason']);
    expect(missingIn({ ...differs, resultReason: 'Antrean rusak dua pekan' }, 'ABOVE')).toEqual([]);
    expect(missingIn({ ...complete, behaviourRating: 'ABOVE' }, undefined)).toEqual(['behaviourReason']);
  });
});

describe('the draft', () => {
  const lines = { targets: [{ id: 't1' }, { id: 't2' }], behaviours: [{ value: 'LOYAL' as const }] };
  const evaluation = {
    targetMarks: [{ targetId: 't2', mark: 'ABOVE' }],
    behaviourMarks: [],
    resultRating: 'ABOVE',
  } as unknown as Evaluation;

  it('has a line for each target and value and sends only those that say something', () => {
    const draft = assessmentOf(evaluation, lines);
    expect(draft.targetMarks.map(({ targetId, mark }) => [targetId, mark])).toEqual([
      ['t1', null],
      ['t2', 'ABOVE'],
    ]);
    expect(requestOf(draft)).toEqual({
      resultRating: 'ABOVE',
      targetMarks: [{ targetId: 't2', mark: 'ABOVE' }],
      behaviourMarks: [],
    });
  });
});
