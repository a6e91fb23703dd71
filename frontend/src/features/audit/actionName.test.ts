import { describe, expect, it } from 'vitest';
import texts from '@/i18n/locales/id/audit.json';
import { actionName } from './actionName';

// The build compiles a catalogue: a text without parts is a list of one.
const t = (id: string) => [(texts as Record<string, string | string[]>)[id] ?? id].flat().join('');

describe('actionName', () => {
  it('says a known action in the reader’s words', () => {
    expect(actionName('PLAN_SUBMITTED', t)).toBe('SKP dikirim');
    expect(actionName('CYCLE_ASSIGNMENT_REFRESHED', t)).toBe('Penugasan siklus diambil ulang');
    expect(actionName('SIGN_IN', t)).toBe('Masuk');
    expect(actionName('OBJECTION_FILED_LATE', t)).toBe('Keberatan diajukan terlambat');
    expect(actionName('OBJECTIONS_LISTED', t)).toBe('Daftar keberatan ditampilkan');
  });

  it('shows an unknown action as it stands', () => {
    expect(actionName('KEY_ROTATED', t)).toBe('KEY_ROTATED');
  });
});
