import { Button, Checkbox, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import type { Versioned } from '@/api/client';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import type { NewRequest, ServiceRequest, ServiceType } from './service';
import styles from './service.module.css';
import { TypeChoice } from './TypeChoice';

type Log = (body: NewRequest, serviceName: string) => Promise<Versioned<ServiceRequest> | null>;

/** Service, what was brought, a name to call by: three keys for a practised hand. */
export function NewRequestForm({ types, log }: { types: ServiceType[]; log: Log }) {
  const t = useT();
  const navigate = useNavigate();
  const [typeId, setTypeId] = useState('');
  const [present, setPresent] = useState<number[]>([]);
  const [applicant, setApplicant] = useState('');
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [kept, setKept] = useState('');
  const first = useRef<HTMLFieldSetElement>(null);
  const type = types.find((each) => each.id === typeId);
  const requirements = type?.standard?.requirements ?? [];
  const lacking = requirements.some((each, place) => each.mandatory && !present.includes(place));

  function choose(id: string): void {
    setTypeId(id);
    setPresent([]);
    setKept('');
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!type || sending) return;
    setSending(true);
    setFailure(null);
    const body = { serviceTypeId: type.id, ticket: false, applicant, present, complete: !lacking };
    try {
      const made = await log(body, type.name);
      if (made) {
        const params = { requestId: made.value.summary.id };
        await navigate({ to: '/layanan/$requestId/tanda-terima', params });
        return;
      }
      setKept(type.name);
      choose('');
      setApplicant('');
      first.current?.querySelector('input')?.focus();
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(false);
    }
  }

  const toggle = (place: number) =>
    setPresent((all) => (all.includes(place) ? all.filter((each) => each !== place) : [...all, place]));

  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {failure !== null && <ErrorState error={failure} keepsInput />}
      {kept && (
        <Notice tone="warn" live title={t('service.kept.title', { name: kept })}>
          {t('service.kept.text')}
        </Notice>
      )}
      <fieldset className={styles.choices} ref={first}>
        <legend>{t('service.new.type')}</legend>
        {types.map((each) => (
          <TypeChoice
            key={each.id}
            type={each}
            chosen={each.id === typeId}
            onChoose={() => choose(each.id)}
          />
        ))}
      </fieldset>
      {type && !type.standard && (
        <Notice tone="warn" title={t('service.noStandard.title')}>
          {t('service.noStandard.text')}
        </Notice>
      )}
      {requirements.length > 0 && (
        <fieldset className={styles.choices}>
          <legend>{t('service.new.requirements')}</legend>
          <Checkbox
            label={t('service.new.all')}
            checked={present.length === requirements.length}
            onChange={(event) =>
              setPresent(event.currentTarget.checked ? requirements.map((_, place) => place) : [])
            }
          />
          {requirements.map((each, place) => (
            <Checkbox
              key={each.text}
              label={each.mandatory ? each.text : t('service.optional', { text: each.text })}
              checked={present.includes(place)}
              onChange={() => toggle(place)}
            />
          ))}
        </fieldset>
      )}
      <div>
        <TextInput
          label={t('service.applicant')}
          description={t('service.applicant.hint')}
          value={applicant}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => setApplicant(event.currentTarget.value)}
        />
        <ReadBy names={[t('service.readers.counter'), t('service.readers.heads')]} />
      </div>
      <div className="row">
        <Button type="submit" disabled={!type} aria-disabled={sending || undefined}>
          {t(sending ? 'common.action.sending' : 'service.new.issue')}
        </Button>
        {type && lacking && <span className="muted">{t('service.new.incomplete')}</span>}
      </div>
    </form>
  );
}
