import { TextAreaField } from '@/components/form/fields';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';

/** What was seen, in the order in which it is easily said; under each box stands who reads it. */
export function WordsFields({ readBy }: { readBy: readonly string[] }) {
  const t = useT();
  return (
    <>
      <TextAreaField
        name="situation"
        label={t('feedback.words.situation')}
        description={t('feedback.words.situation.hint')}
        optional
        rows={2}
        maxLength={1000}
      />
      <div>
        <TextAreaField
          name="behaviour"
          label={t('feedback.words.behaviour')}
          description={t('feedback.words.behaviour.hint')}
          rows={3}
          maxLength={2000}
        />
        <ReadBy names={readBy} />
      </div>
      <TextAreaField
        name="impact"
        label={t('feedback.words.impact')}
        description={t('feedback.words.impact.hint')}
        optional
        rows={2}
        maxLength={1000}
      />
      <TextAreaField
        name="suggestion"
        label={t('feedback.words.suggestion')}
        optional
        rows={2}
        maxLength={1000}
      />
    </>
  );
}
