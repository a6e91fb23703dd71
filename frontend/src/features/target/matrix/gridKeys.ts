export interface Place {
  row: number;
  column: number;
}

const STEPS: Record<string, Place> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Where a key leads in a grid of this size; null for a key that does not move. */
export function moved(at: Place, key: string, size: { rows: number; columns: number }): Place | null {
  if (key === 'Home') return { ...at, column: 0 };
  if (key === 'End') return { ...at, column: size.columns - 1 };
  const step = STEPS[key];
  if (!step) return null;
  return {
    row: Math.min(Math.max(at.row + step.row, 0), size.rows - 1),
    column: Math.min(Math.max(at.column + step.column, 0), size.columns - 1),
  };
}
