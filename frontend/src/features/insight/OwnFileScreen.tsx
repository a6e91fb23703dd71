import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { ErrorState } from '@/components/ErrorState';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { ChapterView } from './ChapterView';
import { FileReadings } from './FileReadings';
import { fetchOwnFile, useDownloadFile } from './ownFile';

/** What does the office hold about me, and who looked at it? */
export function OwnFileScreen() {
  const t = useT();
  const hasFile = useMe().employee !== undefined;
  return (
    <Page
      title={t('insight.file.title')}
      lead={t('insight.file.lead')}
      before={
        <p>
          <Link to="/profil">{t('insight.file.back')}</Link>
        </p>
      }
    >
      {hasFile ? (
        <>
          <Downloads />
          <Section title={t('insight.readings.title')} lead={t('insight.readings.lead')}>
            <FileReadings />
          </Section>
          <Contents />
        </>
      ) : (
        <EmptyState title={t('insight.file.none')}>{t('insight.file.none.text')}</EmptyState>
      )}
    </Page>
  );
}

function Downloads() {
  const t = useT();
  const download = useDownloadFile();
  return (
    <Section title={t('insight.download.title')} lead={t('insight.download.lead')}>
      {download.error && <ErrorState error={download.error} />}
      <div className="row">
        {(['PDF', 'JSON'] as const).map((format) => (
          <Button
            key={format}
            variant={format === 'PDF' ? 'filled' : 'default'}
            aria-disabled={download.isPending || undefined}
            onClick={() => !download.isPending && download.mutate(format)}
          >
            {t(`insight.download.${format}`)}
          </Button>
        ))}
      </div>
      <p>
        {t('insight.correct.text')} <Link to="/mulai">{t('insight.correct.link')}</Link>
      </p>
    </Section>
  );
}

/** Shown when asked for: it is long. */
function Contents() {
  const t = useT();
  const load = useMutation({ mutationFn: fetchOwnFile });
  return (
    <Section title={t('insight.contents.title')} lead={t('insight.contents.lead')}>
      {load.error && <ErrorState error={load.error} onRetry={() => load.mutate()} />}
      {load.data ? (
        load.data.chapters.map((chapter) => <ChapterView key={chapter.key} chapter={chapter} />)
      ) : (
        <div>
          <Button
            variant="default"
            aria-disabled={load.isPending || undefined}
            onClick={() => !load.isPending && load.mutate()}
          >
            {t(load.isPending ? 'common.loading.text' : 'insight.contents.show')}
          </Button>
        </div>
      )}
    </Section>
  );
}
