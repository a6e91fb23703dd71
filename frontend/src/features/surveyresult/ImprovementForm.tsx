import { useQuery } from '@tanstack/react-query';
import type * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { TextAreaField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { todayInOffice } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { weakestFirst } from './bars';
import { improvementSchema, quartersFrom } from './improvement';
import { peopleQuery, usePlanImprovement } from './improvements';
import type { Results } from './results';
import { useElementName } from './useElementName';

/** A new line of the plan; the weakest element is offered first. */
export function ImprovementForm({ results, onDone }: { results: Results; onDone: () => void }) {
  const t = useT();
  const nameOf = useElementName();
  const people = useQuery(peopleQuery);
  const plan = usePlanImprovement(results.survey.surveyId);
  const quarters = quartersFrom(todayInOffice());
  const elements = weakestFirst(results.elements);
  const form = useAppForm({
    schema: improvementSchema,
    defaultValues: {
      itemCode: elements[0]?.code ?? '',
      action: '',
      quarter: quarters[1] ?? '',
      ownerEmployeeId: '',
      publicText: '',
    },
  });
  async function send(said: v.InferOutput<typeof improvementSchema>): Promise<void> {
    const [year, quarter] = said.quarter.split('-').map(Number);
    await plan.mutateAsync({
      itemCode: said.itemCode,
      action: said.action,
      year: year ?? 0,
      quarter: quarter ?? 0,
      ownerEmployeeId: said.ownerEmployeeId,
      publicText: said.publicText || undefined,
    });
    form.reset();
    showToast(t('surveyresult.plan.added'));
    onDone();
  }
  return (
    <AppForm form={form} onSubmit={send} names={{ '/year': 'quarter' }}>
      <SelectField
        name="itemCode"
        label={t('surveyresult.element')}
        data={elements.map((each) => ({ value: each.code, label: `U${each.number} ${nameOf(each)}` }))}
      />
      <div>
        <TextAreaField
          name="action"
          label={t('surveyresult.plan.action')}
          autosize
          minRows={2}
          maxLength={1000}
        />
        <ReadBy names={[t('surveyresult.readers.staff')]} />
      </div>
      <SelectField
        name="quarter"
        label={t('surveyresult.plan.quarter')}
        data={quarters.map((value) => {
          const [year, quarter] = value.split('-');
          return {
            value,
            label: t('surveyresult.plan.quarter.value', { quarter: quarter ?? '', year: year ?? '' }),
          };
        })}
      />
      <SelectField
        name="ownerEmployeeId"
        label={t('surveyresult.plan.owner')}
        data={[
          { value: '', label: t('surveyresult.plan.owner.choose') },
          ...(people.data ?? []).map((each) => ({ value: each.id, label: each.name })),
        ]}
      />
      <div>
        <TextAreaField
          name="publicText"
          label={t('surveyresult.plan.publicText')}
          description={t('surveyresult.plan.publicText.hint')}
          optional
          autosize
          minRows={2}
          maxLength={1000}
        />
        <ReadBy names={[t('surveyresult.readers.public')]} />
      </div>
      <SubmitButton busyText={t('common.action.sending')}>{t('surveyresult.plan.add')}</SubmitButton>
    </AppForm>
  );
}
