import { useInfiniteQuery } from '@tanstack/react-query';
import * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { unitChoices, useAddUsual } from './types';

const schema = v.object({ unitId: v.pipe(v.string(), v.nonEmpty('service.unit.missing')) });

/** Names alone: how long something takes and what it costs stands in the office's own decree. */
export function UsualServices() {
  const t = useT();
  const add = useAddUsual();
  const units = useInfiniteQuery(unitChoices);
  const form = useAppForm({ schema, defaultValues: { unitId: '' } });
  return (
    <Section title={t('service.usual.title')}>
      <p>{t('service.usual.lead')}</p>
      {add.data && (
        <Notice tone="ok" live title={t('service.usual.added', { n: add.data.added })}>
          {t('service.usual.present', { n: add.data.present })}
        </Notice>
      )}
      <AppForm form={form} onSubmit={(input) => add.mutateAsync(input)}>
        <SelectField
          name="unitId"
          label={t('service.unit')}
          data={[
            { value: '', label: t('service.unit.choose') },
            ...(units.data ?? []).map((unit) => ({ value: unit.id, label: unit.name })),
          ]}
        />
        <SubmitButton busyText={t('common.action.sending')}>{t('service.usual.add')}</SubmitButton>
      </AppForm>
    </Section>
  );
}
