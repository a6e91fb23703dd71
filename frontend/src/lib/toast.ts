export interface Toast {
  readonly id: number;
  readonly text: string;
  /** Present: the step can be taken back while the toast is there. */
  readonly undo?: () => void;
}

type Listener = () => void;

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<Listener>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export const toastStore = {
  snapshot: (): readonly Toast[] => toasts,
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  dismiss: (id: number): void => set(toasts.filter((toast) => toast.id !== id)),
};

/** A short word that something worked. At most three at a time; nothing important is said only here. */
export function showToast(text: string, undo?: () => void): void {
  set([...toasts.slice(-2), { id: nextId++, text, undo }]);
}
