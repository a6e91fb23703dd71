import { useInfiniteQuery } from '@tanstack/react-query';
import * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { TextField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { useT } from '@/i18n/useT';
import { type Unit, type UnitInput, unitsList } from './units';

const KINDS = ['DISTRICT', 'SECRETARIAT', 'SUBDIVISION', 'SECTION', 'VILLAGE', 'OTHER'] as const;
const schema = v.object({
  code: v.pipe(v.string(), v.trim(), v.nonEmpty('organization.code.missing')),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('organization.name.missing')),
  kind: v.picklist(KINDS),
  parentId: v.string(),
});

export function UnitForm({
  start,
  action,
  onSave,
}: {
  start?: Unit;
  action: string;
  onSave: (input: UnitInput) => Promise<unknown>;
}) {
  const t = useT();
  const units = useInfiniteQuery(unitsList(''));
  const form = useAppForm({
    schema,
    defaultValues: {
      code: start?.code ?? '',
      name: start?.name ?? '',
      kind: start?.kind ?? 'SECTION',
      parentId: start?.parent?.id ?? '',
    },
  });
  return (
    <AppForm
      form={form}
      onSubmit={(input) => onSave({ ...input, parentId: (input.parentId || null) as string })}
    >
      <TextField name="name" label={t('organization.name')} maxLength={200} />
      <TextField
        name="code"
        label={t('organization.code')}
        description={t('organization.code.hint')}
        maxLength={40}
      />
      <SelectField
        name="kind"
        label={t('organization.kind')}
        data={KINDS.map((value) => ({ value, label: t(`organization.kind.${value}`) }))}
      />
      <SelectField
        name="parentId"
        label={t('organization.parent')}
        data={[
          { value: '', label: t('organization.parent.none') },
          ...(units.data ?? [])
            .filter((unit) => unit.id !== start?.id)
            .map((unit) => ({ value: unit.id, label: unit.name })),
        ]}
      />
      <SubmitButton busyText={t('common.action.sending')}>{action}</SubmitButton>
    </AppForm>
  );
}
