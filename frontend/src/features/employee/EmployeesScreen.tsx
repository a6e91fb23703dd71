import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { FilterField } from '@/components/table/FilterField';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { EmployeeTable } from './EmployeeTable';
import styles from './employee.module.css';
import { employeesList, unitChoices } from './employees';

const PROBLEMS = ['NO_ASSESSOR', 'NO_ASSIGNMENT', 'DUPLICATE_NIP'] as const;

export function EmployeesScreen() {
  const t = useT();
  const navigate = useNavigate();
  const [q] = useSearchText('q');
  const [problem, setProblem] = useSearchText('masalah');
  const [unitId, setUnit] = useSearchText('unit');
  const [sort, setSort] = useSearchText('sort');
  const units = useQuery(unitChoices(''));
  const query = useInfiniteQuery(employeesList({ q, problem, unitId, sort }));
  return (
    <Page
      title={t('employee.title')}
      lead={t('employee.lead')}
      width="wide"
      action={
        <Button onClick={() => void navigate({ to: '/admin/pegawai/baru' })}>{t('employee.add')}</Button>
      }
    >
      <div className={styles.filters}>
        <FilterField label={t('employee.search')} />
        <NativeSelect
          label={t('employee.unit')}
          value={unitId}
          onChange={(event) => setUnit(event.currentTarget.value)}
          data={[
            { value: '', label: t('employee.unit.all') },
            ...(units.data?.items ?? []).map((unit) => ({ value: unit.id, label: unit.name })),
          ]}
        />
        <NativeSelect
          label={t('employee.problem')}
          value={problem}
          onChange={(event) => setProblem(event.currentTarget.value)}
          data={[
            { value: '', label: t('employee.problem.any') },
            ...PROBLEMS.map((value) => ({ value, label: t(`employee.problem.${value}`) })),
          ]}
        />
      </div>
      <p className="row">
        <Link to="/admin/kode-masuk" search={(unitId ? { unit: unitId } : {}) as never}>
          {t('employee.codes.link')}
        </Link>
        <Link to="/admin/laporan-data">{t('employee.reports.link')}</Link>
        <Link to="/cetak/unit">{t('employee.print.link')}</Link>
      </p>
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: (
            <EmptyState
              title={t(q || problem || unitId ? 'employee.none.found' : 'employee.none')}
              action={
                q || problem || unitId ? undefined : <Link to="/admin/impor">{t('employee.import')}</Link>
              }
            />
          ),
        }}
      >
        {(rows) => <EmployeeTable rows={rows} sort={sort || 'name'} onSort={setSort} />}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}
