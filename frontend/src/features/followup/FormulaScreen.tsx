import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Page } from '@/components/Page';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { FormulaForm } from './FormulaForm';
import { FORMULAS } from './formulas';

/** The rules up to 2021, explained by a calculator. It reads and keeps nothing of anybody. */
export function FormulaScreen() {
  const t = useT();
  const [asked, choose] = useSearchText('rumus');
  const formula = FORMULAS.find((each) => each === asked) ?? 'task-2011';
  return (
    <Page
      width="narrow"
      title={t('followup.formula.title')}
      lead={t('followup.formula.lead')}
      before={<Link to="/tindak-lanjut">{t('followup.back')}</Link>}
    >
      <NativeSelect
        label={t('followup.formula.which')}
        value={formula}
        onChange={(event) => choose(event.currentTarget.value)}
        data={FORMULAS.map((value) => ({ value, label: t(`followup.formula.${value}`) }))}
      />
      <FormulaForm key={formula} formula={formula} />
    </Page>
  );
}
