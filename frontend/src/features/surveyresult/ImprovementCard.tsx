import { Button, NumberInput, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Disclosure } from '@/components/Disclosure';
import { ErrorState } from '@/components/ErrorState';
import { ReadBy } from '@/components/ReadBy';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { EffectSlope } from './EffectSlope';
import { type Improvement, useRemoveImprovement, useReportImprovement } from './improvements';
import styles from './surveyresult.module.css';

export function ImprovementCard({ improvement, element }: { improvement: Improvement; element: string }) {
  const t = useT();
  const { language } = useLanguage();
  const { percentDone, doneOn, late, allowedActions } = improvement;
  return (
    <article className="card stack-tight">
      <div className="row">
        <StatusBadge kind={doneOn ? 'done' : late ? 'rejected' : percentDone > 0 ? 'waiting' : 'draft'}>
          {t(
            doneOn ? 'surveyresult.plan.done' : late ? 'surveyresult.plan.late' : 'surveyresult.plan.running',
          )}
        </StatusBadge>
        <span className="caption">{element}</span>
      </div>
      <p>{improvement.action}</p>
      <p className="caption">
        {t('surveyresult.plan.basis', {
          owner: improvement.owner.name,
          quarter: improvement.quarter,
          year: improvement.year,
        })}
        {doneOn && ` · ${t('surveyresult.plan.doneOn', { at: formatDate(doneOn, language) })}`}
      </p>
      <div className="row">
        <meter
          className={styles.bar}
          min={0}
          max={100}
          value={percentDone}
          aria-label={t('surveyresult.plan.percent')}
        />
        <span>{`${percentDone}%`}</span>
      </div>
      {improvement.evidence && <p>{t('surveyresult.plan.evidence', { evidence: improvement.evidence })}</p>}
      {improvement.publicText && (
        <p className="caption">{t('surveyresult.plan.public', { text: improvement.publicText })}</p>
      )}
      {improvement.effect && <EffectSlope effect={improvement.effect} element={element} />}
      {allowedActions.includes('REPORT') && !doneOn && <ProgressForm improvement={improvement} />}
      {allowedActions.includes('REMOVE') && <Remove improvement={improvement} />}
    </article>
  );
}

function ProgressForm({ improvement }: { improvement: Improvement }) {
  const t = useT();
  const report = useReportImprovement(improvement.id);
  const [percent, setPercent] = useState<number>(improvement.percentDone);
  const [evidence, setEvidence] = useState(improvement.evidence ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (report.isPending) return;
    report.mutate(
      { percentDone: percent, evidence: evidence.trim() || undefined },
      { onSuccess: () => showToast(t('surveyresult.plan.reported')) },
    );
  };
  return (
    <Disclosure summary={t('surveyresult.plan.report')}>
      <form className="stack-tight" noValidate onSubmit={submit}>
        {report.error && <ErrorState error={report.error} keepsInput />}
        <NumberInput
          label={t('surveyresult.plan.percent')}
          value={percent}
          min={0}
          max={100}
          hideControls
          onChange={(value) => setPercent(Number(value) || 0)}
        />
        <div>
          <Textarea
            label={t('surveyresult.plan.evidence.label')}
            description={t('surveyresult.plan.evidence.hint')}
            value={evidence}
            rows={2}
            maxLength={1000}
            onChange={(event) => setEvidence(event.currentTarget.value)}
          />
          <ReadBy names={[t('surveyresult.readers.staff')]} />
        </div>
        <div>
          <Button type="submit" variant="default" aria-disabled={report.isPending || undefined}>
            {t('surveyresult.plan.save')}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}

function Remove({ improvement }: { improvement: Improvement }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const remove = useRemoveImprovement(improvement.id);
  return (
    <div>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {t('surveyresult.plan.remove')}
      </Button>
      <ConfirmDialog
        title={t('surveyresult.plan.remove')}
        action={t('surveyresult.plan.remove')}
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => remove.mutate(undefined, { onSuccess: () => setAsking(false) })}
        pending={remove.isPending}
        error={remove.error}
      >
        <p>{improvement.action}</p>
      </ConfirmDialog>
    </div>
  );
}
