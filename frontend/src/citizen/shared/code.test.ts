import { describe, expect, it } from 'vitest';
import { codeInAddress, readCode, shownCode } from './code';

describe('a code', () => {
  it('is read as people type it', () => {
    expect(readCode(' 7k2m-q0xr-93tb ')).toBe('7K2MQ0XR93TB');
    expect(readCode('7K2M QOXR 93TB')).toBe('7K2MQ0XR93TB');
    expect(readCode('iL2M-Q0XR-93TB')).toBe('112MQ0XR93TB');
  });

  it('has twelve signs of the alphabet and no others', () => {
    expect(readCode('7K2M-Q0XR-93T')).toBeNull();
    expect(readCode('7K2M-Q0XR-93TBB')).toBeNull();
    expect(readCode('7K2M-Q0XR-93TU')).toBeNull();
    expect(readCode('')).toBeNull();
  });

  it('is shown in groups of four', () => {
    expect(shownCode('7K2MQ0XR93TB')).toBe('7K2M-Q0XR-93TB');
  });

  it('stands in the address, also of receipts printed before', () => {
    expect(codeInAddress({ pathname: '/s/7K2M-Q0XR-93TB/selesai', search: '' })).toBe('7K2M-Q0XR-93TB');
    expect(codeInAddress({ pathname: '/lacak', search: '?kode=7K2M' })).toBe('7K2M');
    expect(codeInAddress({ pathname: '/lacak', search: '' })).toBe('');
  });
});
