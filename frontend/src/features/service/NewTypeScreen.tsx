import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { TextField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { Page } from '@/components/Page';
import { useT } from '@/i18n/useT';
import { unitChoices, useCreateType } from './types';
import { UsualServices } from './UsualServices';

const schema = v.object({
  unitId: v.pipe(v.string(), v.nonEmpty('service.unit.missing')),
  code: v.pipe(v.string(), v.trim(), v.nonEmpty('service.code.missing')),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('service.name.missing')),
});

export function NewTypeScreen() {
  const t = useT();
  const navigate = useNavigate();
  const create = useCreateType();
  const units = useInfiniteQuery(unitChoices);
  const form = useAppForm({ schema, defaultValues: { unitId: '', code: '', name: '' } });
  return (
    <Page
      title={t('service.types.add')}
      before={
        <p>
          <Link to="/admin/layanan">{t('service.types.back')}</Link>
        </p>
      }
    >
      <AppForm
        form={form}
        onSubmit={async (input) => {
          const { value } = await create.mutateAsync(input);
          await navigate({ to: '/admin/layanan/$typeId', params: { typeId: value.id } });
        }}
      >
        <SelectField
          name="unitId"
          label={t('service.unit')}
          data={[
            { value: '', label: t('service.unit.choose') },
            ...(units.data ?? []).map((unit) => ({ value: unit.id, label: unit.name })),
          ]}
        />
        <TextField name="name" label={t('service.type')} maxLength={200} />
        <TextField
          name="code"
          label={t('service.code.short')}
          description={t('service.code.hint')}
          maxLength={40}
        />
        <SubmitButton busyText={t('common.action.sending')}>{t('service.types.add')}</SubmitButton>
      </AppForm>
      <UsualServices />
    </Page>
  );
}
