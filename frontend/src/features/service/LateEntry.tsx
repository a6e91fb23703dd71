import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Disclosure } from '@/components/Disclosure';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { ReadBy } from '@/components/ReadBy';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { isPlain } from './eventRules';
import { type EventKind, type ServiceRequest, useDecideLate, useProposeLate } from './service';

/** Something that happened earlier: said by one, confirmed by another. */
export function LateEntry({ request, etag }: { request: ServiceRequest; etag: string }) {
  const t = useT();
  const { language } = useLanguage();
  const decide = useDecideLate(request.summary.id);
  if (request.lateEntry) {
    const { kind, happenedAt, why, proposedBy } = request.lateEntry;
    const may = request.allowedActions.includes('DECIDE_LATE_ENTRY');
    return (
      <Notice
        tone="warn"
        title={t('service.late.waiting', { what: t(`service.event.${kind}`) })}
        action={
          may && (
            <div className="row">
              <Button onClick={() => decide.mutate({ accepted: true, etag })}>
                {t('service.late.confirm')}
              </Button>
              <Button variant="default" onClick={() => decide.mutate({ accepted: false, etag })}>
                {t('service.late.refuse')}
              </Button>
            </div>
          )
        }
      >
        <p>
          {t('service.late.said', { at: formatInstant(happenedAt, language), name: proposedBy?.name ?? '–' })}
        </p>
        <p>{why}</p>
        {decide.error && <ErrorState error={decide.error} />}
      </Notice>
    );
  }
  if (!request.allowedActions.includes('PROPOSE_LATE_ENTRY')) return null;
  return (
    <Disclosure summary={t('service.late.open')}>
      <LateForm request={request} etag={etag} />
    </Disclosure>
  );
}

function LateForm({ request, etag }: { request: ServiceRequest; etag: string }) {
  const t = useT();
  const propose = useProposeLate(request.summary.id);
  const kinds = request.possibleEvents.filter((kind) => isPlain(kind, request));
  const [kind, setKind] = useState<EventKind | undefined>(kinds[0]);
  const [at, setAt] = useState('');
  const [why, setWhy] = useState('');
  if (!kind) return <p>{t('service.late.none')}</p>;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!kind || !at || propose.isPending) return;
    const entry = { event: { kind }, happenedAt: new Date(`${at}:00+07:00`).toISOString(), why };
    propose.mutate({ entry, etag });
  }

  return (
    <form className="stack" onSubmit={submit}>
      {propose.error && <ErrorState error={propose.error} keepsInput />}
      <NativeSelect
        label={t('service.late.what')}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as EventKind)}
        data={kinds.map((value) => ({ value, label: t(`service.event.${value}`) }))}
      />
      <TextInput
        type="datetime-local"
        label={t('service.late.at')}
        value={at}
        required
        onChange={(event) => setAt(event.currentTarget.value)}
      />
      <div>
        <Textarea
          label={t('service.late.why')}
          value={why}
          rows={2}
          maxLength={1000}
          required
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        <ReadBy names={[t('service.readers.counter'), t('service.readers.heads')]} />
      </div>
      <Button type="submit" variant="default">
        {t('service.late.send')}
      </Button>
    </form>
  );
}
