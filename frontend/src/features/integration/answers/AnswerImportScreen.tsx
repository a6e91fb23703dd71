import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { JourneySteps } from '@/components/JourneySteps';
import { Page } from '@/components/Page';
import { useT } from '@/i18n/useT';
import { AnswerActions } from './AnswerActions';
import { AnswerImportForm } from './AnswerImportForm';
import { AnswerPreview } from './AnswerPreview';
import type { AnswerImport, Sheet } from './answerImports';

/** Raw answers of a survey that was asked elsewhere: a look first, then one step. */
export function AnswerImportScreen() {
  const t = useT();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [found, setFound] = useState<AnswerImport | null>(null);
  const steps = (['upload', 'check', 'apply'] as const).map((step) => ({
    label: t(`integration.step.${step}`),
  }));
  return (
    <Page
      title={t('integration.answers.title')}
      lead={
        found && sheet
          ? t('integration.answers.found', { file: found.fileName, name: sheet.told.name })
          : t('integration.answers.lead')
      }
      before={
        <p>
          <Link to="/admin/impor">{t('integration.back')}</Link>
        </p>
      }
    >
      <JourneySteps label={t('integration.steps')} steps={steps} current={found ? 1 : 0} />
      {found && sheet ? (
        <>
          <AnswerActions sheet={sheet} found={found} onChange={() => setFound(null)} />
          <AnswerPreview found={found} />
        </>
      ) : (
        <AnswerImportForm
          before={sheet}
          onChecked={(checked, seen) => {
            setSheet(checked);
            setFound(seen);
          }}
        />
      )}
    </Page>
  );
}
