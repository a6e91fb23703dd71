import type { Unit } from './units';

export interface UnitLine {
  unit: Unit;
  /** 0 at the top. */
  depth: number;
}

/** The tree from top to bottom, each unit right below the one it belongs to. A unit whose parent is not in the list stands at the top. */
export function treeLines(units: readonly Unit[]): UnitLine[] {
  const known = new Set(units.map((unit) => unit.id));
  const below = new Map<string, Unit[]>();
  for (const unit of units) {
    const above = unit.parent && known.has(unit.parent.id) ? unit.parent.id : '';
    below.set(above, [...(below.get(above) ?? []), unit]);
  }
  const lines: UnitLine[] = [];
  const walk = (id: string, depth: number): void => {
    for (const unit of below.get(id) ?? []) {
      lines.push({ unit, depth });
      walk(unit.id, depth + 1);
    }
  };
  walk('', 0);
  return lines;
}
