import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { ErrorState } from '@/components/ErrorState';
import { Page } from '@/components/Page';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { CodeSlip } from './CodeSlip';
import styles from './employee.module.css';
import { unitChoices } from './employees';
import { useIssueCodes } from './signInCodes';

/** A sheet of slips for a unit, to print and hand over one by one. */
export function CodesScreen() {
  const t = useT();
  const [unitId, setUnit] = useSearchText('unit');
  const units = useQuery(unitChoices(''));
  const issue = useIssueCodes();
  return (
    <Page
      title={t('employee.codes.title')}
      lead={t('employee.codes.lead')}
      before={
        <p>
          <Link to="/admin/pegawai">{t('employee.back')}</Link>
        </p>
      }
    >
      {issue.error && <ErrorState error={issue.error} />}
      <div className={styles.filters}>
        <NativeSelect
          label={t('employee.unit')}
          value={unitId}
          onChange={(event) => setUnit(event.currentTarget.value)}
          data={[
            { value: '', label: t('employee.unit.all') },
            ...(units.data?.items ?? []).map((unit) => ({ value: unit.id, label: unit.name })),
          ]}
        />
        <Button
          aria-disabled={issue.isPending || undefined}
          onClick={() =>
            !issue.isPending && issue.mutate({ unitId: unitId || undefined, onlyWithoutPassword: true })
          }
        >
          {t('employee.codes.action')}
        </Button>
      </div>
      <div role="status" className="stack">
        {issue.data?.items.length === 0 && <EmptyState title={t('employee.codes.none')} />}
        {issue.data && issue.data.items.length > 0 && (
          <>
            <div>
              <Button variant="default" onClick={() => globalThis.print()}>
                {t('employee.codes.print')}
              </Button>
            </div>
            <div className={styles.slips}>
              {issue.data.items.map((code) => (
                <div key={code.employeeId} className="card">
                  <CodeSlip code={code} />
                </div>
              ))}
            </div>
          </>
        )}
      </div>
    </Page>
  );
}
