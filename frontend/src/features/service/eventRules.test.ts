import { describe, expect, it } from 'vitest';
import { isPlain, needsWords } from './eventRules';
import type { ServiceRequest } from './service';

const request = (present: boolean) =>
  ({ requirements: [{ text: 'KTP', mandatory: true, present }] }) as unknown as ServiceRequest;

describe('what one press may do', () => {
  it('is all that needs no cause and no step', () => {
    expect(isPlain('READY', request(false))).toBe(true);
    expect(isPlain('STEP_STARTED', request(true))).toBe(false);
    expect(isPlain('PAUSED', request(true))).toBe(false);
    expect(isPlain('WITHDRAWN', request(true))).toBe(false);
  });

  it('completes a file only when nothing mandatory is missing', () => {
    expect(isPlain('COMPLETED', request(true))).toBe(true);
    expect(isPlain('COMPLETED', request(false))).toBe(false);
  });

  it('asks for words where somebody else must understand', () => {
    expect(needsWords('RETURNED')).toBe(true);
    expect(needsWords('PAUSED')).toBe(false);
  });
});
