import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { cyclesQuery } from '@/api/cycles';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { CycleChooser } from '../CycleChooser';
import { chooseCycle, shownCycles } from '../cycleChoice';
import { MatrixGrid } from './MatrixGrid';
import { MatrixList } from './MatrixList';
import { type Matrix, matrixQuery } from './roleResults';
import { useWide } from './useWide';

/** Who contributes what to my targets? */
export function MatrixScreen() {
  const t = useT();
  const cycles = useQuery(cyclesQuery);
  const [asked] = useSearchText('siklus');
  const shown = shownCycles(cycles.data ?? []);
  const cycle = chooseCycle(shown, asked);
  const matrix = useQuery({ ...matrixQuery(cycle?.id ?? ''), enabled: cycle !== undefined });
  return (
    <Page
      width="wide"
      before={<Link to="/tim">{t('target.team.back')}</Link>}
      title={t('target.matrix.title')}
      lead={t('target.matrix.lead')}
      action={shown.length > 1 && cycle && <CycleChooser cycles={shown} current={cycle} />}
    >
      <QueryView query={cycles}>
        {() =>
          cycle ? (
            <QueryView query={matrix}>{(found) => <Filled matrix={found} />}</QueryView>
          ) : (
            <EmptyState title={t('target.noCycle.title')}>{t('target.noCycle.text')}</EmptyState>
          )
        }
      </QueryView>
    </Page>
  );
}

function Filled({ matrix }: { matrix: Matrix }) {
  const t = useT();
  const wide = useWide();
  if (matrix.columns.length === 0) {
    return (
      <EmptyState
        title={t('target.matrix.noColumns.title')}
        action={<Link to="/kinerja/target">{t('target.matrix.noColumns.action')}</Link>}
      >
        {t('target.matrix.noColumns.text')}
      </EmptyState>
    );
  }
  if (matrix.rows.length === 0) {
    return <EmptyState title={t('target.matrix.noRows.title')}>{t('target.matrix.noRows.text')}</EmptyState>;
  }
  return (
    <>
      <p className="muted measure">{t(wide ? 'target.matrix.keys' : 'target.matrix.tap')}</p>
      {wide ? <MatrixGrid matrix={matrix} /> : <MatrixList matrix={matrix} />}
      <p>
        <Link to="/tim/cakupan">{t('target.coverage.open')}</Link>
      </p>
    </>
  );
}
