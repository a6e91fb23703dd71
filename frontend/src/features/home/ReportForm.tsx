import { Button } from '@mantine/core';
import * as v from 'valibot';
import type { components } from '@/api/schema';
import { AppForm } from '@/components/form/AppForm';
import { TextAreaField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { ReadBy } from '@/components/ReadBy';
import { Section } from '@/components/Section';
import type { MessageId } from '@/i18n/messages';
import { useT } from '@/i18n/useT';
import { useConfirmData } from './confirmData';

type ReportTopic = components['schemas']['ReportTopic'];

const TOPIC = {
  NAME: 'home.data.name',
  NIP: 'home.data.nip',
  GRADE: 'home.data.grade',
  POSITION: 'home.data.position',
  UNIT: 'home.data.unit',
  ASSESSOR: 'home.data.assessor',
  OTHER: 'home.report.topic.other',
} as const satisfies Record<ReportTopic, MessageId>;
const TOPICS = Object.keys(TOPIC) as ReportTopic[];

const schema = v.object({
  topic: v.picklist(TOPICS, 'home.report.topic.missing'),
  text: v.pipe(v.string(), v.trim(), v.nonEmpty('home.report.text.missing')),
});

/** Tells the personnel office what is wrong. */
export function ReportForm({ onSent, onCancel }: { onSent: () => void; onCancel: () => void }) {
  const t = useT();
  const report = useConfirmData();
  const form = useAppForm({ schema, defaultValues: { topic: '' as never, text: '' } });
  return (
    <Section title={t('home.report.title')} lead={t('home.report.lead')}>
      <AppForm
        form={form}
        names={{ '/report/topic': 'topic', '/report/text': 'text' }}
        onSubmit={async ({ topic, text }) => {
          await report.mutateAsync({ correct: false, report: { topic, text } });
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
