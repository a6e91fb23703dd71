import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorState } from '@/components/ErrorState';
import { ReadBy } from '@/components/ReadBy';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { useKeptText } from '@/lib/useKeptText';
import { MEDIA, type Medium, type Results, useNameMedia, usePublish } from './results';
import styles from './surveyresult.module.css';

/** Brings the result before the public, or says afterwards where else it can be seen. */
export function Publication({ results, etag }: { results: Results; etag: string }) {
  if (results.allowedActions.includes('PUBLISH')) return <Publish results={results} etag={etag} />;
  return results.allowedActions.includes('NAME_MEDIA') ? <Name results={results} etag={etag} /> : null;
}

function Publish({ results, etag }: { results: Results; etag: string }) {
  const t = useT();
  const id = results.survey.surveyId;
  const publish = usePublish(id);
  const [note, setNote, forget] = useKeptText(`surveyresult.note.${id}`);
  const [media, setMedia] = useState<Medium[]>(['WEBSITE']);
  const [asking, setAsking] = useState(false);
  const done = () => {
    setAsking(false);
    forget();
    showToast(t('surveyresult.publish.done'));
  };
  return (
    <Section title={t('surveyresult.publish.title')} lead={t('surveyresult.publish.lead')} boxed>
      <div>
        <Textarea
          label={t('surveyresult.publish.note')}
          value={note}
          rows={3}
          maxLength={4000}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ReadBy names={[t('surveyresult.readers.public')]} />
      </div>
      <MediaChoice media={media} onChange={setMedia} />
      <div>
        <Button onClick={() => setAsking(true)}>{t('surveyresult.publish.action')}</Button>
      </div>
      <ConfirmDialog
        title={t('surveyresult.publish.title')}
        action={t('surveyresult.publish.action')}
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => publish.mutate({ etag, note: note.trim(), media }, { onSuccess: done })}
        pending={publish.isPending}
        error={publish.error}
      >
        <p>{t('surveyresult.publish.sure')}</p>
      </ConfirmDialog>
    </Section>
  );
}

function Name({ results, etag }: { results: Results; etag: string }) {
  const t = useT();
  const name = useNameMedia(results.survey.surveyId);
  const [media, setMedia] = useState<Medium[]>(results.media);
  return (
    <Section title={t('surveyresult.media.title')} lead={t('surveyresult.media.lead')} boxed>
      <MediaChoice media={media} onChange={setMedia} />
      {name.error && <ErrorState error={name.error} keepsInput />}
      <div>
        <Button
          variant="default"
          aria-disabled={name.isPending || undefined}
          onClick={() =>
            !name.isPending &&
            name.mutate({ etag, media }, { onSuccess: () => showToast(t('surveyresult.media.done')) })
          }
        >
          {t('surveyresult.media.action')}
        </Button>
      </div>
    </Section>
  );
}

function MediaChoice({ media, onChange }: { media: Medium[]; onChange: (media: Medium[]) => void }) {
  const t = useT();
  return (
    <fieldset className={styles.media}>
      <legend>{t('surveyresult.media')}</legend>
      {MEDIA.map((each) => (
        <Checkbox
          key={each}
          label={t(`surveyresult.media.${each}`)}
          checked={each === 'WEBSITE' || media.includes(each)}
          disabled={each === 'WEBSITE'}
          onChange={(event) =>
            onChange(event.currentTarget.checked ? [...media, each] : media.filter((other) => other !== each))
          }
        />
      ))}
    </fieldset>
  );
}
