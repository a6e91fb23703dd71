import { Button } from '@mantine/core';
import { useState } from 'react';
import * as v from 'valibot';
import type { Versioned } from '@/api/client';
import { AppForm } from '@/components/form/AppForm';
import { TextAreaField, TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { ReadBy } from '@/components/ReadBy';
import { ReasonDialog } from '@/components/ReasonDialog';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { LevelField } from './LevelField';
import { asLevel } from './proposal';
import { type UnitPredicate, useDecide, useReturnProposal } from './units';

const schema = v.object({
  level: v.pipe(v.string(), v.nonEmpty('unit.level.missing')),
  reason: v.pipe(v.string(), v.trim()),
  external: v.object({ name: v.string(), position: v.string(), document: v.string() }),
});

/** One level up sets it; for the top unit the personnel office records who decided outside. */
export function DecisionForm({ found: { value: unit, etag } }: { found: Versioned<UnitPredicate> }) {
  const t = useT();
  const decide = useDecide(unit.id);
  const [returning, setReturning] = useState(false);
  const form = useAppForm({
    schema,
    defaultValues: {
      level: unit.proposal?.level ?? '',
      reason: '',
      external: { name: '', position: '', document: '' },
    },
  });
  return (
    <Section
      title={t('unit.decide')}
      lead={t(unit.setOutside ? 'unit.decide.outside' : 'unit.decide.lead')}
      boxed
    >
      <AppForm
        form={form}
        onSubmit={async ({ level, reason, external }) => {
          const decision = {
            level: asLevel(level),
            ...(reason ? { reason } : {}),
            ...(unit.setOutside ? { external } : {}),
          };
          await decide.mutateAsync({ etag, decision });
          showToast(t('unit.set'));
        }}
      >
        <LevelField name="level" label={t('unit.level')} />
        {unit.setOutside && (
          <>
            <TextField name="external.name" label={t('unit.external.name')} maxLength={200} />
            <TextField name="external.position" label={t('unit.external.position')} maxLength={200} />
            <TextField name="external.document" label={t('unit.external.document')} maxLength={200} />
          </>
        )}
        <div>
          <TextAreaField name="reason" label={t('unit.decide.reason')} rows={3} maxLength={2000} />
          <ReadBy names={unit.readBy} />
        </div>
        <div className="row">
          <SubmitButton busyText={t('common.action.sending')}>{t('unit.decide.action')}</SubmitButton>
          <Button variant="default" onClick={() => setReturning(true)}>
            {t('unit.return')}
          </Button>
        </div>
      </AppForm>
      <ReturnDialog unit={unit} etag={etag} opened={returning} onClose={() => setReturning(false)} />
    </Section>
  );
}

interface ReturnDialogProps {
  unit: UnitPredicate;
  etag: string;
  opened: boolean;
  onClose: () => void;
}

function ReturnDialog({ unit, etag, opened, onClose }: ReturnDialogProps) {
  const t = useT();
  const giveBack = useReturnProposal(unit.id);
  return (
    <ReasonDialog
      title={t('unit.return')}
      lead={t('unit.return.lead')}
      label={t('unit.reason')}
      action={t('unit.return')}
      readBy={unit.readBy}
      opened={opened}
      onClose={onClose}
      onSubmit={(reason) => giveBack.mutate({ etag, reason }, { onSuccess: onClose })}
      pending={giveBack.isPending}
      error={giveBack.error}
    />
  );
}
