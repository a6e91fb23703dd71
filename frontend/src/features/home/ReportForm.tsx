import { Button } from '@mantine/core';
import * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { TextAreaField, TextField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { ReadBy } from '@/components/ReadBy';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { useConfirmData } from './confirmData';
import { TOPIC, TOPICS } from './reportTopics';

const schema = v.object({
  topic: v.picklist(TOPICS, 'home.report.topic.missing'),
  text: v.pipe(v.string(), v.trim(), v.nonEmpty('home.report.text.missing')),
  suggestion: v.pipe(v.string(), v.trim()),
});

/** Tells the personnel office what is wrong. */
export function ReportForm({ onSent, onCancel }: { onSent: () => void; onCancel: () => void }) {
  const t = useT();
  const report = useConfirmData();
  const form = useAppForm({ schema, defaultValues: { topic: '' as never, text: '', suggestion: '' } });
  return (
    <Section title={t('home.report.title')} lead={t('home.report.lead')}>
      <AppForm
        form={form}
        names={{ '/report/topic': 'topic', '/report/text': 'text', '/report/suggestion': 'suggestion' }}
        onSubmit={async ({ topic, text, suggestion }) => {
          const wrong = { topic, text, suggestion: suggestion || undefined };
          await report.mutateAsync({ correct: false, report: wrong });
          onSent();
        }}
      >
        <SelectField
          name="topic"
          label={t('home.report.topic')}
          data={[
            { value: '', label: t('home.report.topic.choose') },
            ...TOPICS.map((topic) => ({ value: topic, label: t(TOPIC[topic]) })),
          ]}
        />
        <div>
          <TextAreaField
            name="text"
            label={t('home.report.text')}
            description={t('home.report.text.hint')}
            rows={3}
            maxLength={1000}
          />
          {form.watch('topic') === 'ASSESSOR' && (
            <TextField
              name="suggestion"
              label={t('home.report.suggestion')}
              description={t('home.report.suggestion.hint')}
              optional
              maxLength={200}
            />
          )}
          <ReadBy names={[t('home.report.reader.you'), t('home.report.reader.personnel')]} />
        </div>
        <div className="row">
          <SubmitButton busyText={t('common.action.sending')}>{t('home.report.send')}</SubmitButton>
          <Button variant="default" onClick={onCancel}>
            {t('common.action.cancel')}
          </Button>
        </div>
      </AppForm>
    </Section>
  );
}
