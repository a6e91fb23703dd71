import { Button, Radio } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Versioned } from '@/api/client';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { useKeptText } from '@/lib/useKeptText';
import { NewRatings, type Rating } from './NewRatings';
import styles from './objection.module.css';
import { type Objection, useObjectionStep } from './objections';
import { isShort, ReasonField } from './ReasonField';

const SHORTEST = 20;

/** The final decision: the result stands, or two ratings take its place. */
export function DecisionForm({ found }: { found: Versioned<Objection> }) {
  const t = useT();
  const { id, readBy, before } = found.value;
  const [outcome, setOutcome] = useState<'UPHELD' | 'CHANGED' | ''>('');
  const [results, setResults] = useState<Rating | ''>(before?.resultRating ?? '');
  const [behaviour, setBehaviour] = useState<Rating | ''>(before?.behaviourRating ?? '');
  const [reason, setReason, forget] = useKeptText(`objection.decision.${id}`);
  const [tried, setTried] = useState(false);
  const step = useObjectionStep(id, 'decision');
  const short = isShort(reason, SHORTEST);
  const same = results === before?.resultRating && behaviour === before?.behaviourRating;
  const incomplete = !outcome || short || (outcome === 'CHANGED' && (same || !results || !behaviour));

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (incomplete || step.isPending) return;
    const ratings =
      outcome === 'CHANGED' && results && behaviour
        ? { resultRating: results, behaviourRating: behaviour }
        : {};
    step.mutate(
      { etag: found.etag, body: { outcome, reason: reason.trim(), ...ratings } },
      { onSuccess: forget },
    );
  }

  return (
    <Section title={t('objection.decide.title')} lead={t('objection.decide.lead')} boxed>
      <form className="stack" noValidate onSubmit={submit}>
        {step.error && <ErrorState error={step.error} keepsInput />}
        <Radio.Group
          label={t('objection.decide.outcome')}
          value={outcome}
          onChange={(next) => setOutcome(next as 'UPHELD' | 'CHANGED')}
          error={tried && !outcome ? t('objection.choose') : undefined}
        >
          <div className={styles.choices}>
            <Radio value="UPHELD" label={t('objection.decide.UPHELD')} />
            <Radio value="CHANGED" label={t('objection.decide.CHANGED')} />
          </div>
        </Radio.Group>
        {outcome === 'CHANGED' && (
          <>
            <NewRatings
              results={results}
              behaviour={behaviour}
              onResults={setResults}
              onBehaviour={setBehaviour}
            />
            {tried && same && (
              <Notice tone="bad" live>
                {t('objection.decide.same')}
              </Notice>
            )}
          </>
        )}
        <ReasonField
          label={t('objection.decide.reason')}
          value={reason}
          onChange={setReason}
          shortest={SHORTEST}
          tried={tried}
          readBy={readBy}
          long
        />
        <p className="caption">{t('objection.decide.final')}</p>
        <div>
          <Button type="submit" aria-disabled={step.isPending || undefined}>
            {t(step.isPending ? 'common.action.sending' : 'objection.decide.send')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
