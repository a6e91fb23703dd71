import { Button } from '@mantine/core';
import { useState } from 'react';
import * as v from 'valibot';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { AppForm } from '@/components/form/AppForm';
import { TextAreaField, TextField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { useT } from '@/i18n/useT';
import type { LibraryTarget } from '../library';
import { IndicatorLines } from './IndicatorLines';
import { type Line, linesOf, readLines } from './indicatorLine';
import type { LibraryInput } from './libraryTargets';

const POSITION_KINDS = ['ADMINISTRATOR', 'SUPERVISOR', 'STAFF', 'FUNCTIONAL'] as const;
const schema = v.object({
  title: v.pipe(v.string(), v.trim(), v.nonEmpty('target.library.title.missing')),
  kind: v.picklist(['MAIN', 'ADDITIONAL']),
  positionTitle: v.pipe(v.string(), v.trim()),
  positionKind: v.picklist(['', ...POSITION_KINDS]),
  successMeasure: v.pipe(v.string(), v.trim()),
});

interface LibraryFormProps {
  start?: LibraryTarget;
  onSave: (body: LibraryInput) => Promise<unknown>;
  onRemove?: () => Promise<unknown>;
  onCancel: () => void;
}

/** An example as a whole: for whom, in words, and in numbers. */
export function LibraryForm({ start, onSave, onRemove, onCancel }: LibraryFormProps) {
  const t = useT();
  const [lines, setLines] = useState<Line[]>(() => linesOf(start));
  const [removing, setRemoving] = useState(false);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const confirm = async (deed: () => Promise<unknown>): Promise<void> => {
    setPending(true);
    await deed().catch(setFailure);
    setPending(false);
  };
  const form = useAppForm({
    schema,
    defaultValues: {
      title: start?.title ?? '',
      kind: start?.kind ?? 'MAIN',
      positionTitle: start?.positionTitle ?? '',
      positionKind: start?.positionKind ?? '',
      successMeasure: start?.successMeasure ?? '',
    },
  });
  return (
    <AppForm
      form={form}
      onSubmit={({ positionKind, positionTitle, successMeasure, ...rest }) =>
        onSave({
          ...rest,
          positionTitle: positionTitle || undefined,
          positionKind: positionKind || undefined,
          successMeasure: successMeasure || undefined,
          indicators: readLines(lines),
        })
      }
    >
      <TextAreaField name="title" label={t('target.title.label')} rows={2} maxLength={500} />
      <SelectField
        name="kind"
        label={t('target.library.kind')}
        data={(['MAIN', 'ADDITIONAL'] as const).map((value) => ({
          value,
          label: t(`target.group.${value}`),
        }))}
      />
      <TextField
        name="positionTitle"
        label={t('target.library.positionTitle')}
        description={t('target.library.positionTitle.hint')}
        optional
        maxLength={200}
      />
      <SelectField
        name="positionKind"
        label={t('target.library.positionKind')}
        data={[
          { value: '', label: t('target.library.everyKind') },
          ...POSITION_KINDS.map((value) => ({ value, label: t(`target.positionKind.${value}`) })),
        ]}
      />
      <IndicatorLines lines={lines} onChange={setLines} />
      <TextAreaField
        name="successMeasure"
        label={t('target.words.label')}
        description={t('target.library.words.hint')}
        optional
        rows={2}
        maxLength={500}
      />
      <div className="row">
        <SubmitButton busyText={t('common.action.sending')}>{t('target.library.save')}</SubmitButton>
        <Button variant="default" onClick={onCancel}>
          {t('common.action.cancel')}
        </Button>
        {onRemove && (
          <Button variant="subtle" onClick={() => setRemoving(true)}>
            {t('target.library.remove')}
          </Button>
        )}
      </div>
      {onRemove && (
        <ConfirmDialog
          opened={removing}
          title={t('target.library.remove.title')}
          action={t('target.library.remove')}
          pending={pending}
          error={failure}
          onConfirm={() => void confirm(onRemove)}
          onClose={() => setRemoving(false)}
        >
          {t('target.library.remove.text')}
        </ConfirmDialog>
      )}
    </AppForm>
  );
}
