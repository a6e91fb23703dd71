import type { FeedbackReaders, FeedbackVisibility } from '@/api/feedback';
import { ChoiceField } from '@/components/form/ChoiceField';
import { useT } from '@/i18n/useT';

/** Who will read it: chosen first, since it cannot be changed later. */
export function CircleChoice({ readers, label }: { readers: FeedbackReaders; label?: string }) {
  const t = useT();
  return (
    <ChoiceField
      name="visibility"
      label={label ?? t('feedback.circle.label')}
      description={t('feedback.circle.hint')}
      choices={readers.circles.map(({ visibility, names }) => ({
        value: visibility,
        label: t(`feedback.circle.${visibility}`),
        description: [...names, t('feedback.reader.AUDITOR')].join(', '),
      }))}
    />
  );
}

/** The names behind a circle, as they stand under the text. */
export function namesOf(
  readers: FeedbackReaders,
  visibility: FeedbackVisibility | '',
  auditor: string,
): string[] {
  const circle = readers.circles.find((each) => each.visibility === visibility);
  return circle ? [...circle.names, auditor] : [];
}
