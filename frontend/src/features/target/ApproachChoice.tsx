import { Radio } from '@mantine/core';
import type { Approach } from '@/api/plans';
import { useT } from '@/i18n/useT';
import { useDraftTools } from './DraftContext';
import { APPROACH } from './words';

const HINT = {
  QUANTITATIVE: 'target.approach.QUANTITATIVE.hint',
  QUALITATIVE: 'target.approach.QUALITATIVE.hint',
} as const;

/** In numbers or in words. The office's choice stands at first; what was typed in numbers is kept while one tries. */
export function ApproachChoice() {
  const t = useT();
  const { edit, approach } = useDraftTools();
  return (
    <Radio.Group
      label={t('target.approach.label')}
      description={t('target.approach.lead')}
      value={approach}
      onChange={(value) => edit({ do: 'chooseApproach', approach: value as Approach })}
    >
      <div className="row">
        {(['QUANTITATIVE', 'QUALITATIVE'] as const).map((value) => (
          <Radio key={value} value={value} label={t(APPROACH[value])} description={t(HINT[value])} />
        ))}
      </div>
    </Radio.Group>
  );
}
