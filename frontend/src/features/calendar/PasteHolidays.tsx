import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Disclosure } from '@/components/Disclosure';
import { ErrorState } from '@/components/ErrorState';
import { FileInput } from '@/components/FileInput';
import { Notice } from '@/components/Notice';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { type HolidayLines, readHolidayLines } from './holidayLines';
import { type BatchResult, useTakeOver } from './holidays';

const MOST = 100;
const LARGEST_FILE = 100_000;

/** First what would happen, then the calendar. */
export function PasteHolidays() {
  const t = useT();
  const [text, setText] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [checked, setChecked] = useState<BatchResult | null>(null);
  const takeOver = useTakeOver();
  const lines = readHolidayLines(text);
  const problem = problemOf(lines);

  async function takeFile(chosen: File | null): Promise<void> {
    setFile(chosen);
    if (chosen) change(await chosen.text());
  }
  function change(next: string): void {
    setText(next);
    setChecked(null);
  }
  function send(validateOnly: boolean): void {
    takeOver.mutate(
      { items: lines.items, validateOnly },
      { onSuccess: (result) => (validateOnly ? setChecked(result) : finish()) },
    );
  }
  function finish(): void {
    change('');
    setFile(null);
    showToast(t('calendar.paste.done'));
  }

  return (
    <Disclosure summary={t('calendar.paste.title')}>
      <div className="stack">
        <p className="muted measure">{t('calendar.paste.lead')}</p>
        {takeOver.error && <ErrorState error={takeOver.error} keepsInput />}
        <Textarea
          label={t('calendar.paste.text')}
          rows={8}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
        />
        <FileInput
          label={t('calendar.paste.file')}
          accept={['.csv', '.txt']}
          maxBytes={LARGEST_FILE}
          file={file}
          onChange={(chosen) => void takeFile(chosen)}
        />
        <Faults lines={lines} />
        {text && problem && <Notice tone="warn">{t(problem)}</Notice>}
        {checked && <Notice live>{t('calendar.paste.result', { ...checked })}</Notice>}
        <div className="row">
          <Button
            variant={checked ? 'filled' : 'default'}
            aria-disabled={Boolean(problem) || takeOver.isPending || undefined}
            onClick={() => !problem && send(!checked)}
          >
            {t(checked ? 'calendar.paste.apply' : 'calendar.paste.check')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

function problemOf({ items }: HolidayLines) {
  if (items.length === 0) return 'calendar.paste.empty' as const;
  return items.length > MOST ? ('calendar.paste.tooMany' as const) : null;
}

function Faults({ lines }: { lines: HolidayLines }) {
  const t = useT();
  if (lines.faults.length === 0) return null;
  return (
    <Notice tone="bad" live>
      <ul className="plain-list">
        {lines.faults.slice(0, 10).map(({ line, reason }) => (
          <li key={line}>{t('calendar.paste.fault', { line, text: t(`calendar.paste.${reason}`) })}</li>
        ))}
      </ul>
    </Notice>
  );
}
