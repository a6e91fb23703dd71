import { describe, expect, it, vi } from 'vitest';
import type { EvidenceItem } from '@/api/performance';
import { EvidenceTray } from './evidenceTray';

const item = (id: string): EvidenceItem => ({
  id,
  kind: 'FILE',
  fileName: `${id}.jpg`,
  addedAt: '2026-07-01T01:00:00Z',
});

describe('evidence on its way', () => {
  it('is named once everything has arrived', async () => {
    const tray = new EvidenceTray([item('a')]);
    tray.add('foto.jpg', async () => item('b'));
    expect(tray.snapshot().map(({ state }) => state)).toEqual(['ready', 'sending']);
    expect(await tray.settle()).toEqual(['a', 'b']);
  });

  it('holds the entry back while a piece failed, and repeats it under the same key', async () => {
    const tray = new EvidenceTray([]);
    const keys: string[] = [];
    const sender = vi.fn(async (key: string) => {
      keys.push(key);
      if (keys.length === 1) throw new Error('no network');
      return item('b');
    });
    tray.add('foto.jpg', sender);
    expect(await tray.settle()).toBeNull();
    const failed = tray.snapshot()[0];
    expect(failed?.state).toBe('failed');
    tray.retry(failed?.key ?? '');
    expect(await tray.settle()).toEqual(['b']);
    expect(new Set(keys).size).toBe(1);
  });

  it('forgets what was taken away while it was still being sent', async () => {
    const tray = new EvidenceTray([]);
    let arrive: (value: EvidenceItem) => void = () => undefined;
    tray.add('foto.jpg', () => new Promise((resolve) => (arrive = resolve)));
    tray.remove(tray.snapshot()[0]?.key ?? '');
    arrive(item('b'));
    expect(await tray.settle()).toEqual([]);
  });
});
