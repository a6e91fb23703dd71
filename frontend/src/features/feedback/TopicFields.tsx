import { useFormContext } from 'react-hook-form';
import type { BehaviourValueCode } from '@/api/feedback';
import { ChoiceField } from '@/components/form/ChoiceField';
import { SelectField } from '@/components/form/SelectField';
import { useT } from '@/i18n/useT';

export const VALUES: readonly BehaviourValueCode[] = [
  'SERVICE_ORIENTED',
  'ACCOUNTABLE',
  'COMPETENT',
  'HARMONIOUS',
  'LOYAL',
  'ADAPTIVE',
  'COLLABORATIVE',
];

/** About a target, a value, or the work as a whole. */
export function TopicFields({ targets }: { targets: readonly { id: string; title: string }[] }) {
  const t = useT();
  const { watch } = useFormContext<{ subject: string }>();
  const subject = watch('subject');
  const subjects =
    targets.length > 0 ? (['GENERAL', 'BEHAVIOUR', 'TARGET'] as const) : (['GENERAL', 'BEHAVIOUR'] as const);
  return (
    <>
      <ChoiceField
        name="subject"
        label={t('feedback.topic.label')}
        choices={subjects.map((value) => ({ value, label: t(`feedback.topic.${value}`) }))}
      />
      {subject === 'BEHAVIOUR' && (
        <SelectField
          name="valueCode"
          label={t('feedback.topic.value')}
          data={[
            { value: '', label: t('feedback.topic.choose') },
            ...VALUES.map((value) => ({ value, label: t(`feedback.value.${value}`) })),
          ]}
        />
      )}
      {subject === 'TARGET' && (
        <SelectField
          name="targetId"
          label={t('feedback.topic.target')}
          data={[
            { value: '', label: t('feedback.topic.choose') },
            ...targets.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      )}
    </>
  );
}
