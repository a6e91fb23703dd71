import { describe, expect, it } from 'vitest';
import { readHolidayLines } from './holidayLines';

describe('a pasted list of days off', () => {
  it('reads dates, names and kinds as people write them', () => {
    const text = [
      'tanggal;nama;jenis',
      '2026-12-25; Hari Natal',
      '24/12/2026; Natal; cuti bersama',
      '"17 Agustus 2026"\tHari Kemerdekaan',
      '',
      '7-10-2026,HUT Kota,daerah',
      '2026-03-20; Cuti bersama Idul Fitri',
    ].join('\n');
    expect(readHolidayLines(text)).toEqual({
      faults: [],
      items: [
        { day: '2026-12-25', name: 'Hari Natal', kind: 'NATIONAL' },
        { day: '2026-12-24', name: 'Natal', kind: 'COLLECTIVE_LEAVE' },
        { day: '2026-08-17', name: 'Hari Kemerdekaan', kind: 'NATIONAL' },
        { day: '2026-10-07', name: 'HUT Kota', kind: 'LOCAL' },
        { day: '2026-03-20', name: 'Cuti bersama Idul Fitri', kind: 'COLLECTIVE_LEAVE' },
      ],
    });
  });

  it('names the lines that it cannot read', () => {
    expect(readHolidayLines('2026-02-30; Tidak ada\n2026-01-01;\nlibur; Nama').faults).toEqual([
      { line: 1, reason: 'badDay' },
      { line: 2, reason: 'noName' },
      { line: 3, reason: 'badDay' },
    ]);
  });
});
