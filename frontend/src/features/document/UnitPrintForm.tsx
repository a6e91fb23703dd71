import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { usePeriod } from '@/lib/usePeriod';
import { useSearchText } from '@/lib/useSearchText';
import type { FormKind } from './forms';
import { usePrintUnit } from './unitPrints';

interface UnitPrintFormProps {
  units: { id: string; name: string }[];
  /** Units that the caller heads: only their evaluations may be printed. */
  headed: string[];
}

export function UnitPrintForm({ units, headed }: UnitPrintFormProps) {
  const t = useT();
  const print = usePrintUnit();
  const { query, choices, chosen } = usePeriod();
  const [, choosePeriod] = useSearchText('periode');
  const [kind, setKind] = useState<FormKind>('PLAN');
  const [unit, setUnit] = useState(units[0]?.id ?? '');

  function begin(event: FormEvent): void {
    event.preventDefault();
    if (!chosen || print.isPending) return;
    const periodId = kind === 'PLAN' ? undefined : chosen.period.id;
    print.mutate({ kind, unitId: unit, cycleId: chosen.cycle.id, periodId });
  }

  return (
    <QueryView query={query}>
      {() => (
        <form className="card stack" noValidate onSubmit={begin}>
          <NativeSelect
            label={t('document.unit.kind')}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as FormKind)}
            data={(['PLAN', 'EVALUATION', 'PREDICATE_SHEET'] as const).map((value) => ({
              value,
              label: t(`document.kind.${value}`),
            }))}
          />
          <NativeSelect
            label={t('document.unit.unit')}
            description={t('document.unit.unit.hint')}
            value={unit}
            onChange={(event) => setUnit(event.currentTarget.value)}
            data={units.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <NativeSelect
            label={t('document.unit.period')}
            description={kind === 'PLAN' ? t('document.unit.period.hint') : undefined}
            value={chosen?.code ?? ''}
            onChange={(event) => choosePeriod(event.currentTarget.value)}
            data={choices.map(({ code, period, cycle }) => ({
              value: code,
              label: `${period.label} ${cycle.year}`,
            }))}
          />
          {kind !== 'PLAN' && !headed.includes(unit) && headed.length === 0 && (
            <Notice tone="warn">{t('document.unit.onlyPlans')}</Notice>
          )}
          {print.error && <ErrorState error={print.error} keepsInput />}
          <div>
            <Button type="submit" aria-disabled={print.isPending || undefined}>
              {t('document.unit.action')}
            </Button>
          </div>
          <p className="caption">{t('document.unit.audited')}</p>
        </form>
      )}
    </QueryView>
  );
}
