import { describe, expect, it } from 'vitest';
import { isComputed, SOURCES, withSource } from './sources';

describe('the source of an indicator', () => {
  it('offers what surveys fill beside what requests fill', () => {
    expect(SOURCES[0]).toBe('MANUAL');
    expect(SOURCES).toEqual(expect.arrayContaining(['UNIT_INDEX', 'STAFF_COMPETENCE', 'STAFF_CONDUCT']));
  });

  it('brings points along for what citizens say', () => {
    expect(withSource('UNIT_INDEX')).toEqual({
      source: 'UNIT_INDEX',
      unitOfMeasure: 'nilai',
      direction: 'HIGHER_BETTER',
      accumulation: 'LATEST',
    });
    expect(withSource('STAFF_CONDUCT').accumulation).toBe('AVERAGE');
    expect(isComputed({ source: 'STAFF_COMPETENCE' })).toBe(true);
    expect(withSource('MANUAL')).toEqual({ source: 'MANUAL' });
  });
});
