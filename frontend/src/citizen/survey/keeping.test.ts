import { describe, expect, it, vi } from 'vitest';
import { exampleForm } from '@/test/surveyForm';
import { Drafts } from './drafts';
import { IdleClock } from './idle';
import { emptySheet, rated } from './sheet';
import { forgetfulStore } from './store';

const HOUR = 3_600_000;
const sheet = rated(emptySheet('7K2MQ0XR93TB', exampleForm, 'id'), 'TIME', 3);

describe('a draft', () => {
  it('is found again on the same device, with the form', () => {
    const store = forgetfulStore();
    new Drafts(store).save(sheet);
    expect(new Drafts(store).find(sheet.code)).toEqual(sheet);
    expect(new Drafts(store).find('000000000000')).toBeNull();
  });

  it('is gone after a day, whoever asks', () => {
    const store = forgetfulStore();
    let now = 0;
    const drafts = new Drafts(store, () => now);
    drafts.save(sheet);
    now = 24 * HOUR;
    expect(drafts.find(sheet.code)).not.toBeNull();
    now += 1;
    expect(drafts.find('000000000000')).toBeNull();
    expect(store.length).toBe(0);
  });

  it('is dropped once it was sent', () => {
    const store = forgetfulStore();
    const drafts = new Drafts(store);
    drafts.save(sheet);
    drafts.drop(sheet.code);
    expect(store.length).toBe(0);
  });

  it('that cannot be read is no draft', () => {
    const store = forgetfulStore();
    store.setItem(`kinerja.survey.draft.${sheet.code}`, '{broken');
    expect(new Drafts(store).find(sheet.code)).toBeNull();
  });

  it('leaves a device alone that keeps nothing', () => {
    const full = {
      ...forgetfulStore(),
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(() => new Drafts(full).save(sheet)).not.toThrow();
  });
});

describe('a device of the public', () => {
  function clock() {
    const idle = { onWarning: vi.fn(), onReturn: vi.fn(), onEnd: vi.fn() };
    const time = { now: 0 };
    return { idle, time, clock: new IdleClock(idle, () => time.now) };
  }

  it('warns after 40 seconds without a touch and forgets after 60', () => {
    const { idle, time, clock: watch } = clock();
    time.now = 39_000;
    watch.tick();
    expect(idle.onWarning).not.toHaveBeenCalled();
    time.now = 40_000;
    watch.tick();
    expect(idle.onWarning).toHaveBeenLastCalledWith(20);
    time.now = 60_000;
    watch.tick();
    expect(idle.onEnd).toHaveBeenCalledOnce();
  });

  it('goes on when somebody touches it', () => {
    const { idle, time, clock: watch } = clock();
    time.now = 50_000;
    watch.tick();
    watch.touch();
    expect(idle.onReturn).toHaveBeenCalledOnce();
    time.now = 80_000;
    watch.tick();
    expect(idle.onEnd).not.toHaveBeenCalled();
  });

  it('forgets once, not every second', () => {
    const { idle, time, clock: watch } = clock();
    time.now = 61_000;
    watch.tick();
    time.now = 62_000;
    watch.tick();
    expect(idle.onEnd).toHaveBeenCalledOnce();
  });
});
