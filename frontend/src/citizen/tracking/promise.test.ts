import { describe, expect, it } from 'vitest';
import { daysText, daysUntil } from '../shared/dates';
import { mood, promised } from './promise';

// Thursday, 14.30 in Jakarta.
const now = new Date('2026-11-26T07:30:00Z');

describe('the promised time', () => {
  it('counts days of the office, not spans of 24 hours', () => {
    expect(promised({ state: 'IN_STEP', dueAt: '2026-11-26T08:00:00Z' }, now)).toEqual({
      kind: 'due',
      days: 0,
    });
    expect(promised({ state: 'IN_STEP', dueAt: '2026-11-26T17:30:00Z' }, now)).toEqual({
      kind: 'due',
      days: 1,
    });
    expect(daysUntil('2026-11-24T23:00:00Z', now)).toBe(-1);
  });

  it('is over when the request is late', () => {
    expect(promised({ state: 'COMPLETE', dueAt: '2026-11-26T07:00:00Z' }, now)).toEqual({ kind: 'late' });
  });

  it('moves while somebody else is waited for', () => {
    expect(promised({ state: 'PAUSED', dueAt: '2026-11-20T07:00:00Z' }, now)).toEqual({ kind: 'waiting' });
  });

  it('is not spoken of once the request is ready, ended, or not promised', () => {
    const due = '2026-11-20T07:00:00Z';
    expect(promised({ state: 'READY', dueAt: due, readyAt: due }, now)).toEqual({ kind: 'none' });
    expect(promised({ state: 'REJECTED', dueAt: due }, now)).toEqual({ kind: 'none' });
    expect(promised({ state: 'QUEUED' }, now)).toEqual({ kind: 'none' });
  });

  it('is said in plain words', () => {
    expect(daysText(0)).toBe('hari ini');
    expect(daysText(1)).toBe('besok');
    expect(daysText(5)).toBe('dalam 5 hari');
  });
});

describe('the icon of a state', () => {
  it('is good news, bad news, or work in hand', () => {
    expect(mood('HANDED_OVER')).toBe('good');
    expect(mood('REJECTED')).toBe('bad');
    expect(mood('PAUSED')).toBe('work');
  });
});
