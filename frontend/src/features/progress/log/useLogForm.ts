import { useEffect, useState } from 'react';
import { useMe } from '@/api/me';
import { useAppForm } from '@/components/form/useAppForm';
import { draftMirror } from '@/lib/drafts';
import { todayInOffice } from '@/lib/format';
import type { LogEntry } from './log';
import { asForm, blankEntry } from './logEntry';
import { type LogForm, logSchema } from './logSchema';

/** The form of an entry; what is typed stays on this device until it is on its way. */
export function useLogForm() {
  const { accountId } = useMe();
  const [mirror] = useState(() => draftMirror<LogForm>(accountId, 'work-log'));
  const [start] = useState(() => ({ ...blankEntry(), ...mirror.read()?.value }));
  const form = useAppForm({ schema: logSchema, defaultValues: start });
  useEffect(() => {
    const watching = form.watch((typed) => {
      if (typed.done) mirror.write(typed as LogForm, '');
      else mirror.clear();
    });
    return () => watching.unsubscribe();
  }, [form, mirror]);
  return {
    form,
    clear() {
      form.reset(blankEntry());
      mirror.clear();
    },
    /** The same as an earlier entry, for today. */
    repeat(entry: LogEntry) {
      form.reset({ ...asForm(entry), workedOn: todayInOffice() });
      form.setFocus('done');
    },
  };
}
