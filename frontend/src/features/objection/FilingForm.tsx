import { Button, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useMe } from '@/api/me';
import type { ContestableResult } from '@/api/objections';
import { ErrorState } from '@/components/ErrorState';
import { EvidencePicker } from '@/components/evidence/EvidencePicker';
import { useEvidence } from '@/components/evidence/useEvidence';
import { Notice } from '@/components/Notice';
import { ReadBy } from '@/components/ReadBy';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { useKeptText } from '@/lib/useKeptText';
import { DaysLeft } from './DaysLeft';
import { useFileObjection } from './objections';

const SHORTEST = 20;

/** What is typed stays on this device until it is filed. */
export function FilingForm({ result }: { result: ContestableResult }) {
  const t = useT();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [reasons, setReasons, forgetReasons] = useKeptText(`objection.${result.evaluationId}`);
  const [lateReason, setLateReason, forgetLate] = useKeptText(`objection.late.${result.evaluationId}`);
  const [tried, setTried] = useState(false);
  const [unsent, setUnsent] = useState(false);
  const evidence = useEvidence([]);
  const file = useFileObjection();
  const short = reasons.trim().length < SHORTEST;
  const unexplained = result.late && !lateReason.trim();

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (short || unexplained || file.isPending) return;
    const evidenceIds = await evidence.settle();
    setUnsent(evidenceIds === null);
    if (!evidenceIds) return;
    const body = {
      evaluationId: result.evaluationId,
      reasons: reasons.trim(),
      evidenceIds,
      ...(result.late ? { lateReason: lateReason.trim() } : {}),
    };
    file.mutate(body, { onSuccess: ({ id }) => opened(id) });
  }
  function opened(objectionId: string): void {
    forgetReasons();
    forgetLate();
    void navigate({ to: '/keberatan/$objectionId', params: { objectionId } });
  }

  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {result.late ? (
        <Notice tone="warn">
          {t('objection.file.isLate', { date: formatDate(result.deadlineOn, language, 'long') })}
        </Notice>
      ) : (
        <p className="row">
          {t('objection.file.until', { date: formatDate(result.deadlineOn, language, 'long') })}
          <DaysLeft days={result.daysLeft} />
        </p>
      )}
      {file.error && <ErrorState error={file.error} keepsInput />}
      <div>
        <Textarea
          label={t('objection.reasons')}
          description={t('objection.reasons.hint')}
          rows={8}
          maxLength={8000}
          value={reasons}
          error={tried && short ? t('objection.reasons.short', { count: SHORTEST }) : undefined}
          onChange={(event) => setReasons(event.currentTarget.value)}
        />
        <Readers />
      </div>
      {result.late && (
        <Textarea
          label={t('objection.lateReason')}
          rows={3}
          maxLength={2000}
          value={lateReason}
          error={tried && unexplained ? t('objection.lateReason.missing') : undefined}
          onChange={(event) => setLateReason(event.currentTarget.value)}
        />
      )}
      <Section title={t('objection.evidence')}>
        <EvidencePicker evidence={evidence} />
        {unsent && (
          <Notice tone="bad" live>
            {t('objection.evidence.unsent')}
          </Notice>
        )}
      </Section>
      <div>
        <Button type="submit" aria-disabled={file.isPending || undefined}>
          {t(file.isPending ? 'common.action.sending' : 'objection.file.send')}
        </Button>
      </div>
    </form>
  );
}

function Readers() {
  const t = useT();
  const { assignment } = useMe();
  const assessor = assignment?.assessor?.name ?? t('objection.party.ASSESSOR');
  return (
    <ReadBy
      names={[t('objection.you'), assessor, t('objection.role.superior'), t('objection.role.auditor')]}
    />
  );
}
