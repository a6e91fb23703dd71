import { Disclosure } from '@/components/Disclosure';
import { FormLink } from '@/components/FormLink';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import type { UnitPredicate } from './units';

/** Who did what, and the hashes of what was frozen. */
export function UnitSteps({ unit }: { unit: UnitPredicate }) {
  const t = useT();
  const { language } = useLanguage();
  if (unit.steps.length === 0) return null;
  return (
    <Disclosure summary={t('unit.steps')}>
      <ol>
        {unit.steps.map((step) => (
          <li key={`${step.step}${step.at}`}>
            {t(`unit.step.${step.step}`, { by: step.by, at: formatInstant(step.at, language) })}
            {step.reason && <p className="muted">{step.reason}</p>}
          </li>
        ))}
      </ol>
      {unit.setHash && <p className="muted">{t('unit.hash.set', { hash: unit.setHash.slice(0, 16) })}</p>}
      {unit.formatHash && (
        <>
          <p className="muted">{t('unit.hash.format', { hash: unit.formatHash.slice(0, 16) })}</p>
          <div>
            <FormLink jenis="penetapan" id={unit.id} />
          </div>
        </>
      )}
    </Disclosure>
  );
}
