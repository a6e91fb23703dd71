import { Button, Radio, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Versioned } from '@/api/client';
import { Disclosure } from '@/components/Disclosure';
import { ErrorState } from '@/components/ErrorState';
import { EvidencePicker } from '@/components/evidence/EvidencePicker';
import { useEvidence } from '@/components/evidence/useEvidence';
import { ReadBy } from '@/components/ReadBy';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { useKeptText } from '@/lib/useKeptText';
import { type Objection, useObjectionStep } from './objections';

type Party = 'EMPLOYEE' | 'ASSESSOR';

/** One's own statement; the decider writes down whose words were said by word of mouth. */
export function StatementForm({ found }: { found: Versioned<Objection> }) {
  const t = useT();
  const { id, readBy, viewers } = found.value;
  const decides = viewers.includes('DECIDER');
  const [party, setParty] = useState<Party | ''>('');
  const [text, setText, forget] = useKeptText(`objection.statement.${id}`);
  const [tried, setTried] = useState(false);
  const evidence = useEvidence([]);
  const step = useObjectionStep(id, 'statements');

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (!text.trim() || (decides && !party) || step.isPending) return;
    const evidenceIds = await evidence.settle();
    if (!evidenceIds) return;
    const body = { text: text.trim(), evidenceIds, ...(decides && party ? { party } : {}) };
    step.mutate({ etag: found.etag, body }, { onSuccess: done });
  }
  function done(): void {
    forget();
    setText('');
    setTried(false);
    evidence.clear();
    showToast(t('objection.statement.sent'));
  }

  const form = (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {step.error && <ErrorState error={step.error} keepsInput />}
      {decides && (
        <Radio.Group
          label={t('objection.statement.whose')}
          value={party}
          onChange={(next) => setParty(next as Party)}
          error={tried && !party ? t('objection.choose') : undefined}
        >
          <Radio value="EMPLOYEE" label={t('objection.party.EMPLOYEE')} />
          <Radio value="ASSESSOR" label={t('objection.party.ASSESSOR')} />
        </Radio.Group>
      )}
      <div>
        <Textarea
          label={t('objection.statement.text')}
          rows={6}
          maxLength={8000}
          value={text}
          error={tried && !text.trim() ? t('objection.statement.empty') : undefined}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ReadBy names={[...readBy, t('objection.role.auditor')]} />
      </div>
      <Disclosure summary={t('objection.evidence.attach')}>
        <EvidencePicker evidence={evidence} />
      </Disclosure>
      <div>
        <Button
          type="submit"
          variant={decides ? 'default' : 'filled'}
          aria-disabled={step.isPending || undefined}
        >
          {t(
            step.isPending
              ? 'common.action.sending'
              : decides
                ? 'objection.statement.write'
                : 'objection.statement.send',
          )}
        </Button>
      </div>
    </form>
  );
  if (decides) return <Disclosure summary={t('objection.statement.oral')}>{form}</Disclosure>;
  return (
    <Section title={t('objection.statement.title')} lead={t('objection.statement.lead')} boxed>
      {form}
    </Section>
  );
}
