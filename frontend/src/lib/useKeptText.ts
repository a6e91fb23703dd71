import { useState } from 'react';
import { useMe } from '@/api/me';
import { draftMirror } from './drafts';

/** A text that outlives the page on this device until it was sent: const [text, setText, forget] = useKeptText('objection.x'). */
export function useKeptText(key: string): [string, (text: string) => void, () => void] {
  const { accountId } = useMe();
  const [mirror] = useState(() => draftMirror<string>(accountId, key));
  const [text, setText] = useState(() => mirror.read()?.value ?? '');
  const change = (next: string) => {
    setText(next);
    if (next) mirror.write(next, '');
    else mirror.clear();
  };
  return [text, change, mirror.clear];
}
