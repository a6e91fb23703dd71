import { Link } from '@tanstack/react-router';
import type { Me } from '@/api/me';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';

/** What else follows from results, and the years before. */
export function RelatedLinks({ me }: { me: Me }) {
  const t = useT();
  const office = me.roles.includes('HR_OFFICER') || me.roles.includes('AUDITOR');
  const leads = me.relations.assesses > 0;
  return (
    <Section title={t('followup.related')}>
      <ul className="plain-list stack-tight">
        {me.employee && (
          <li>
            <Link to="/kinerja/riwayat">{t('followup.history.title')}</Link>
          </li>
        )}
        {me.assignment?.positionKind === 'FUNCTIONAL' && (
          <li>
            <Link to="/kinerja/angka-kredit">{t('followup.credit.own')}</Link>
          </li>
        )}
        {(office || leads) && (
          <>
            <li>
              <Link to="/angka-kredit">{t('followup.credits.title')}</Link>
            </li>
            <li>
              <Link to="/admin/kontrak">{t('followup.contracts.title')}</Link>
            </li>
          </>
        )}
        <li>
          <Link to="/kalkulator">{t('followup.formula.title')}</Link>
        </li>
      </ul>
    </Section>
  );
}
