import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Progress } from '@/api/performance';
import { DecimalField } from '@/components/form/DecimalField';
import { SelectField } from '@/components/form/SelectField';
import { useT } from '@/i18n/useT';
import type { LogForm } from './logSchema';

/** For which target or indicator, and how much; all of it may be left out. */
export function AboutFields({ progress }: { progress: Progress | undefined }) {
  const t = useT();
  const { watch, setValue } = useFormContext<LogForm>();
  const [, indicatorId] = watch('about').split('/');
  const indicator = progress?.targets
    .flatMap(({ indicators }) => indicators)
    .find(({ id }) => id === indicatorId);
  const inWords = indicator !== undefined && !indicator.aspect;
  // A number typed for another indicator would be sent unseen.
  useEffect(() => {
    if (inWords) setValue('quantity', null);
  }, [inWords, setValue]);
  if (!progress || progress.targets.length === 0) return <p className="caption">{t('log.form.noPlan')}</p>;
  return (
    <>
      <SelectField
        name="about"
        label={t('log.form.about')}
        optional
        data={[
          { value: '', label: t('log.form.about.none') },
          ...progress.targets.map(({ id, title, indicators }) => ({
            group: title,
            items: [
              { value: `${id}/`, label: t('log.form.about.target') },
              ...indicators.map((each) => ({ value: `${id}/${each.id}`, label: each.description })),
            ],
          })),
        ]}
      />
      {indicator?.aspect && (
        <DecimalField name="quantity" label={t('log.form.quantity', { unit: indicator.unitOfMeasure })} />
      )}
    </>
  );
}
