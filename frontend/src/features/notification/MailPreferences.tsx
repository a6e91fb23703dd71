import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Versioned } from '@/api/client';
import { useMe } from '@/api/me';
import { Disclosure } from '@/components/Disclosure';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import styles from './notification.module.css';
import { type MailChoice, type Preferences, preferencesQuery, useSavePreferences } from './preferences';

const CHOICES: readonly MailChoice[] = ['AT_ONCE', 'DAILY', 'NEVER'];

/** Which notices also come by mail; a person without a personnel file has none. */
export function MailPreferences() {
  const t = useT();
  const hasFile = useMe().employee !== undefined;
  const query = useQuery({ ...preferencesQuery, enabled: hasFile });
  if (!hasFile) return null;
  return (
    <Disclosure summary={t('notification.mail.title')}>
      <QueryView query={query}>{(found) => <PreferenceForm key={found.etag} found={found} />}</QueryView>
    </Disclosure>
  );
}

function PreferenceForm({ found }: { found: Versioned<Preferences> }) {
  const t = useT();
  const [language, setLanguage] = useState(found.value.language);
  const [groups, setGroups] = useState(found.value.groups);
  const save = useSavePreferences();
  const choose = (group: string, mail: MailChoice) =>
    setGroups(groups.map((each) => (each.group === group ? { ...each, mail } : each)));
  function submit(event: FormEvent): void {
    event.preventDefault();
    save.mutate(
      { chosen: { language, groups }, etag: found.etag },
      { onSuccess: () => showToast(t('notification.mail.saved')) },
    );
  }
  return (
    <form className="stack" onSubmit={submit}>
      <p className="muted measure">{t('notification.mail.lead')}</p>
      {!found.value.mailAvailable && <Notice>{t('notification.mail.unavailable')}</Notice>}
      {!found.value.addressKnown && <Notice tone="warn">{t('notification.mail.noAddress')}</Notice>}
      {save.error && <ErrorState error={save.error} keepsInput />}
      <div className={styles.choices}>
        {groups.map(({ group, mail }) => (
          <NativeSelect
            key={group}
            label={t(`notification.group.${group}`)}
            value={mail}
            onChange={(event) => choose(group, event.currentTarget.value as MailChoice)}
            data={CHOICES.map((value) => ({ value, label: t(`notification.mail.${value}`) }))}
          />
        ))}
        <NativeSelect
          label={t('notification.mail.language')}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value as Preferences['language'])}
          data={[
            { value: 'ID', label: 'Bahasa Indonesia' },
            { value: 'EN', label: 'English' },
          ]}
        />
      </div>
      <div>
        <Button type="submit" aria-disabled={save.isPending || undefined}>
          {t('notification.mail.save')}
        </Button>
      </div>
    </form>
  );
}
