import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Versioned } from '@/api/client';
import { JourneySteps } from '@/components/JourneySteps';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { ColumnMapping } from './ColumnMapping';
import { ImportActions } from './ImportActions';
import { ImportCounts } from './ImportCounts';
import { ImportRows } from './ImportRows';
import { type Import, importQuery } from './imports';

const route = getRouteApi('/shell/admin/impor/$importId');

export function ImportScreen() {
  const t = useT();
  const { importId } = route.useParams();
  const query = useQuery(importQuery(importId));
  const found = query.data?.value;
  return (
    <Page
      title={found ? t('integration.of', { file: found.fileName }) : t('integration.one')}
      lead={found && t(`integration.lead.${found.state}`)}
      width="wide"
      before={
        <p>
          <Link to="/admin/impor">{t('integration.back')}</Link>
        </p>
      }
    >
      <QueryView query={query}>{(data) => <ImportParts found={data} />}</QueryView>
    </Page>
  );
}

function ImportParts({ found }: { found: Versioned<Import> }) {
  const t = useT();
  const steps = ['upload', 'check', 'apply'].map((step) => ({
    label: t(`integration.step.${step as 'upload'}`),
  }));
  return (
    <>
      <JourneySteps
        label={t('integration.steps')}
        steps={steps}
        current={found.value.state === 'CHECKED' ? 1 : 3}
      />
      <ImportCounts found={found.value} />
      <ImportActions found={found} />
      {found.value.state === 'CHECKED' && <ColumnMapping key={found.etag} found={found} />}
      {found.value.rowsKept && <ImportRows found={found.value} />}
    </>
  );
}
