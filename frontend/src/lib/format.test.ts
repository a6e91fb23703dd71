import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatIndex,
  formatInstant,
  formatNip,
  formatNumber,
  formatPercent,
  formatSize,
  formatTime,
  quantityText,
  todayInOffice,
} from './format';

describe('formatting', () => {
  it('writes numbers as in Indonesia, or as in English', () => {
    expect(formatNumber(1234.5)).toBe('1.234,5');
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
    expect(formatNumber(0.12345)).toBe('0,1235');
    expect(formatPercent(87.5)).toBe('87,5%');
    expect(quantityText('95', '%')).toBe('95%');
    expect(quantityText('960', 'surat')).toBe('960 surat');
  });

  it('writes dates without moving them to another day', () => {
    expect(formatDate('2026-01-12')).toBe('12 Jan 2026');
    expect(formatDate('2026-01-12', 'id', 'long')).toBe('12 Januari 2026');
    expect(formatDate('2026-12-31', 'en')).toBe('31 Dec 2026');
  });

  it('writes an index with two decimals, and keeps nothing of it for what follows', () => {
    expect(formatIndex(91.5)).toBe('91,50');
    expect(formatInstant('2026-11-23T20:00:00Z')).toBe('24 Nov 2026, 03.00');
    expect(formatIndex(91.5, 'en')).toBe('91.50');
    expect(formatInstant('2026-11-23T20:00:00Z', 'en')).toBe('24 Nov 2026, 03:00');
  });

  it('shows instants by the clock of the office', () => {
    expect(formatTime('2026-11-23T03:42:00Z')).toBe('10.42');
    expect(formatTime('2026-11-23T03:42:00Z', 'en')).toBe('10:42');
    expect(formatInstant('2026-11-23T20:00:00Z')).toBe('24 Nov 2026, 03.00');
    expect(todayInOffice(new Date('2026-11-23T20:00:00Z'))).toBe('2026-11-24');
  });

  it('groups a NIP as on letters and leaves others alone', () => {
    expect(formatNip('198503122010012004')).toBe('19850312 201001 2 004');
    expect(formatNip('123')).toBe('123');
  });

  it('writes sizes that people compare with a limit', () => {
    expect(formatSize(500)).toBe('1 KB');
    expect(formatSize(350 * 1024)).toBe('350 KB');
    expect(formatSize(10 * 1024 * 1024)).toBe('10 MB');
  });
});
