import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { moduleQuery, type TrainingModule, useCompleteModule } from './training';
import styles from './training.module.css';

export function ModuleScreen() {
  const t = useT();
  const { moduleKey = '' } = useParams({ strict: false });
  const query = useQuery(moduleQuery(moduleKey));
  return (
    <Page
      width="narrow"
      title={query.data?.title ?? t('training.title')}
      lead={query.data?.summary}
      before={
        <p>
          <Link to="/belajar">{t('training.back')}</Link>
        </p>
      }
    >
      <QueryView query={query}>
        {(module) => (
          <>
            <Cards module={module} />
            <Completion module={module} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Cards({ module }: { module: TrainingModule }) {
  const t = useT();
  return (
    <ol className={`plain-list ${styles.steps}`}>
      {module.cards.map((card) => (
        <li key={card.title}>
          <h2>{card.title}</h2>
          <p className="measure">{card.text}</p>
          {card.tryPath && (
            <p>
              <Link to={card.tryPath as string}>{t('training.try')}</Link>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** "I have read and tried it": no test, no score. */
function Completion({ module }: { module: TrainingModule }) {
  const t = useT();
  const { language } = useLanguage();
  const learns = useMe().employee !== undefined;
  const complete = useCompleteModule(module.key);
  if (module.completedAt) {
    return (
      <Notice tone="ok" live>
        {t('training.completedAt', { at: formatInstant(module.completedAt, language) })}
      </Notice>
    );
  }
  if (!learns) return null;
  return (
    <div className="stack">
      {complete.error && <ErrorState error={complete.error} onRetry={() => complete.mutate()} />}
      <p className="muted measure">{t('training.complete.meaning')}</p>
      <div>
        <Button
          aria-disabled={complete.isPending || undefined}
          onClick={() => !complete.isPending && complete.mutate()}
        >
          {t('training.complete.action')}
        </Button>
      </div>
    </div>
  );
}
