import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { Disclosure } from '@/components/Disclosure';
import { useT } from '@/i18n/useT';
import styles from './EvidencePicker.module.css';

/** A web address as evidence. Enter adds it and does not send the form around it. */
export function LinkAdder({ onAdd }: { onAdd: (url: string) => void }) {
  const t = useT();
  const [url, setUrl] = useState('');
  const [wrong, setWrong] = useState(false);

  function add(): void {
    const address = url.trim();
    setWrong(!isWebAddress(address));
    if (!isWebAddress(address)) return;
    onAdd(address);
    setUrl('');
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  }

  return (
    <Disclosure summary={t('progress.evidence.link.summary')}>
      <div className={styles.link}>
        <TextInput
          label={t('progress.evidence.link.label')}
          placeholder="https://"
          type="url"
          inputMode="url"
          autoComplete="off"
          maxLength={2000}
          value={url}
          error={wrong ? t('progress.evidence.link.wrong') : undefined}
          onChange={(event) => setUrl(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button variant="default" onClick={add}>
          {t('progress.evidence.link.add')}
        </Button>
      </div>
    </Disclosure>
  );
}

function isWebAddress(text: string): boolean {
  const address = URL.canParse(text) ? new URL(text) : null;
  return address !== null && /^https?:$/.test(address.protocol) && !address.username && !address.password;
}
