import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Autosave, type AutosaveOptions, type AutosaveState } from './autosave';

export interface AutosaveHandle<T> extends AutosaveState<T> {
  /** Give it every change of the editor. */
  change: (value: T) => void;
  /** On blur, and before submitting: true when the server has everything. */
  flush: () => Promise<boolean>;
  keepMine: () => void;
  takeTheirs: () => void;
  accept: Autosave<T>['accept'];
  /** The version to send with a submission. */
  etag: () => string;
}

export function useAutosave<T>(options: AutosaveOptions<T>): AutosaveHandle<T> {
  const latest = useRef(options);
  latest.current = options;
  const [autosave] = useState(
    () =>
      new Autosave<T>({
        start: options.start,
        mirror: options.mirror,
        save: (value, etag) => latest.current.save(value, etag),
        reload: () => latest.current.reload(),
        onReplace: (value) => latest.current.onReplace(value),
        adopt: options.adopt,
        essence: options.essence,
      }),
  );
  const state = useSyncExternalStore(autosave.subscribe, autosave.snapshot);

  useEffect(() => {
    const save = () => void autosave.flush();
    const whenHidden = () => document.visibilityState === 'hidden' && save();
    autosave.restore();
    addEventListener('online', save);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      removeEventListener('online', save);
      document.removeEventListener('visibilitychange', whenHidden);
      autosave.stop();
      save();
    };
  }, [autosave]);

  return {
    ...state,
    change: (value) => autosave.change(value),
    flush: () => autosave.flush(),
    keepMine: () => void autosave.keepMine(),
    takeTheirs: () => autosave.takeTheirs(),
    accept: (theirs) => autosave.accept(theirs),
    etag: () => autosave.etag,
  };
}
