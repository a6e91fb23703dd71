import type { TargetOrigin } from '@/api/plans';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';

/** Why a target stands here that the person did not begin, and that it may be changed. */
export function OriginNote({ origin }: { origin?: TargetOrigin }) {
  const t = useT();
  const { language } = useLanguage();
  if (!origin) return null;
  return (
    <p className="caption">
      {t(`target.origin.${origin.kind}`, {
        name: origin.by,
        date: formatDate(origin.at.slice(0, 10), language),
      })}
    </p>
  );
}
