import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Versioned } from '@/api/client';
import type { components } from '@/api/schema';
import { ConflictView } from '@/components/ConflictView';
import { JourneySteps } from '@/components/JourneySteps';
import { QueryView } from '@/components/QueryView';
import { SaveState } from '@/components/SaveState';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import type { Evaluation, Explanation } from './assessment';
import { explanationQuery } from './evaluation';
import styles from './evaluation.module.css';
import { HandIn } from './HandIn';
import { SelfReviewText } from './SelfReviewText';
import { SelfReviewTheme } from './SelfReviewTheme';
import { saidIn, selfReviewQuery, THEMES, type Theme, themeOf } from './selfReview';
import { useSelfReview } from './useSelfReview';

/** One theme a page: the targets, the seven values, then the whole. Nothing of it is needed to hand in. */
export function SelfReviewForm({ evaluation, etag }: { evaluation: Evaluation; etag: string }) {
  const saved = useQuery(selfReviewQuery(evaluation.id));
  const explanation = useQuery(explanationQuery(evaluation.id));
  return (
    <QueryView query={explanation}>
      {(lines) => (
        <QueryView query={saved}>
          {(review) => <Themes evaluation={evaluation} etag={etag} saved={review} lines={lines} />}
        </QueryView>
      )}
    </QueryView>
  );
}

interface ThemesProps {
  evaluation: Evaluation;
  etag: string;
  saved: Versioned<components['schemas']['SelfReview']>;
  lines: Explanation;
}

function Themes({ evaluation, etag, saved, lines }: ThemesProps) {
  const t = useT();
  const { value, edit, autosave } = useSelfReview(saved, lines);
  const [asked, open] = useSearchText('bagian');
  const theme = themeOf(asked);
  const at = THEMES.indexOf(theme);
  if (autosave.conflict) {
    return (
      <ConflictView
        autosave={autosave}
        render={(version) => <SelfReviewText draft={version} lines={lines} />}
      />
    );
  }
  const go = (to: Theme) => {
    void autosave.flush();
    open(to === 'target' ? '' : to);
    scrollTo({ top: 0 });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving any field saves
    <div className="stack-wide" onBlur={() => void autosave.flush()}>
      <JourneySteps
        label={t('evaluation.self.themes')}
        current={at}
        steps={THEMES.map((name) => ({
          label: t(`evaluation.self.theme.${name}`),
          note:
            saidIn(value, name) > 0 ? t('evaluation.self.said', { count: saidIn(value, name) }) : undefined,
        }))}
      />
      <SelfReviewTheme theme={theme} value={value} edit={edit} lines={lines} readBy={evaluation.readBy} />
      <div className={styles.bar}>
        <div className="spread">
          <div className="row">
            {at > 0 && (
              <Button variant="default" onClick={() => go(THEMES[at - 1] ?? 'target')}>
                {t('evaluation.self.back.theme')}
              </Button>
            )}
            {at < THEMES.length - 1 && (
              <Button onClick={() => go(THEMES[at + 1] ?? 'umum')}>{t('evaluation.self.next.theme')}</Button>
            )}
          </div>
          <SaveState state={autosave} />
        </div>
      </div>
      {theme === 'umum' && <HandIn evaluation={evaluation} etag={etag} flush={autosave.flush} />}
    </div>
  );
}
