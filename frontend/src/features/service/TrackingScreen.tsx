import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ErrorState } from '@/components/ErrorState';
import { LoadingSkeleton } from '@/components/LoadingSkeleton';
import { PublicPage } from '@/components/PublicPage';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { useSearchText } from '@/lib/useSearchText';
import { type TrackedRequest, trackedRequestQuery } from './service';
import styles from './service.module.css';

/** For the citizen: where is my request? Without an account, by the code of the receipt. */
export function TrackingScreen() {
  const t = useT();
  const [code, setCode] = useSearchText('kode');
  const [typed, setTyped] = useState(code);
  const query = useQuery(trackedRequestQuery(code));

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (typed.trim() === code) void query.refetch();
    else setCode(typed.trim());
  }

  return (
    <PublicPage title={t('service.follow.title')} lead={t('service.follow.lead')}>
      <form className="stack" onSubmit={submit}>
        <TextInput
          label={t('service.follow.code')}
          description={t('service.follow.hint')}
          value={typed}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit">{t('service.follow.action')}</Button>
      </form>
      {query.isLoading && <LoadingSkeleton />}
      {query.error && <ErrorState error={query.error} />}
      {query.data && !query.error && <Found found={query.data} />}
    </PublicPage>
  );
}

function Found({ found }: { found: TrackedRequest }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <section className="stack" aria-live="polite">
      <div className="card stack-tight">
        <h2>{t(`service.follow.state.${found.state}`)}</h2>
        <p>
          {found.serviceName} · {found.unitName}
        </p>
        <p className="caption">{found.number}</p>
        {found.dueAt && !found.readyAt && (
          <p>{t('service.follow.due', { at: formatInstant(found.dueAt, language) })}</p>
        )}
        {found.missing.length > 0 && (
          <div>
            <p>{t('service.follow.bring')}</p>
            <ul>
              {found.missing.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <ol className={styles.timeline}>
        {found.moments.map((moment) => (
          <li key={`${moment.kind}.${moment.at}`}>
            <p>{t(`service.event.${moment.kind}`)}</p>
            <p className="caption">{formatInstant(moment.at, language)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
