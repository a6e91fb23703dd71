import { describe, expect, it } from 'vitest';
import { treeLines } from './tree';
import type { Unit } from './units';

const unit = (id: string, parent?: string): Unit =>
  ({
    id,
    name: id,
    code: id,
    kind: 'SECTION',
    allowedActions: [],
    parent: parent ? { id: parent, name: parent } : undefined,
  }) as Unit;

describe('treeLines', () => {
  it('puts each unit below the one it belongs to', () => {
    const lines = treeLines([unit('kec'), unit('sek', 'kec'), unit('uk', 'sek'), unit('yan', 'kec')]);
    expect(lines.map(({ unit: { id }, depth }) => [id, depth])).toEqual([
      ['kec', 0],
      ['sek', 1],
      ['uk', 2],
      ['yan', 1],
    ]);
  });

  it('keeps a found unit whose parent is not among the found', () => {
    expect(treeLines([unit('uk', 'sek')]).map(({ depth }) => depth)).toEqual([0]);
  });
});
