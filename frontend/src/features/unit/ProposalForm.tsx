import { Button } from '@mantine/core';
import * as v from 'valibot';
import type { Versioned } from '@/api/client';
import { AppForm } from '@/components/form/AppForm';
import { TextAreaField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { ReadBy } from '@/components/ReadBy';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { LevelField } from './LevelField';
import { proposalOf } from './proposal';
import { type UnitPredicate, useProposal } from './units';

const text = v.pipe(v.string(), v.trim(), v.minLength(10, 'unit.text.short'));
const level = v.pipe(v.string(), v.nonEmpty('unit.level.missing'));
const schema = v.object({
  agreementLevel: level,
  agreementText: text,
  expectationLevel: level,
  expectationText: text,
  level,
  reason: text,
});

/** The head's proposal. A draft is kept when asked; sending keeps it first. */
export function ProposalForm({ found: { value: unit, etag } }: { found: Versioned<UnitPredicate> }) {
  const t = useT();
  const save = useProposal(unit.id);
  const form = useAppForm({
    schema,
    defaultValues: {
      agreementLevel: unit.proposal?.agreementLevel ?? '',
      agreementText: unit.proposal?.agreementText ?? '',
      expectationLevel: unit.proposal?.expectationLevel ?? '',
      expectationText: unit.proposal?.expectationText ?? '',
      level: unit.proposal?.level ?? '',
      reason: unit.proposal?.reason ?? '',
    },
  });
  const keep = () =>
    save.mutate(
      { etag, proposal: proposalOf(form.getValues()), send: false },
      { onSuccess: () => showToast(t('unit.draft.saved')) },
    );
  return (
    <Section title={t('unit.proposal')} lead={t('unit.proposal.lead')} boxed>
      <AppForm
        form={form}
        onSubmit={async (values) => {
          await save.mutateAsync({ etag, proposal: proposalOf(values), send: true });
          showToast(t('unit.proposed'));
        }}
      >
        <LevelField name="agreementLevel" label={t('unit.agreement')} />
        <TextAreaField name="agreementText" label={t('unit.agreement.text')} rows={4} maxLength={4000} />
        <LevelField name="expectationLevel" label={t('unit.expectation')} />
        <TextAreaField name="expectationText" label={t('unit.expectation.text')} rows={4} maxLength={4000} />
        <LevelField name="level" label={t('unit.proposedLevel')} />
        <TextAreaField name="reason" label={t('unit.reason')} rows={3} maxLength={2000} />
        <ReadBy names={unit.readBy} />
        <div className="row">
          <SubmitButton busyText={t('common.action.sending')}>{t('unit.propose')}</SubmitButton>
          <Button variant="default" onClick={keep} aria-disabled={save.isPending || undefined}>
            {t('unit.draft.save')}
          </Button>
        </div>
      </AppForm>
    </Section>
  );
}
