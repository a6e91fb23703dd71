import { Link } from '@tanstack/react-router';
import type { Me, Role } from '@/api/me';
import { Section } from '@/components/Section';
import type { MessageId } from '@/i18n/messages';
import { useT } from '@/i18n/useT';
import styles from './home.module.css';

interface RoleCard {
  role: Role;
  to: string;
  title: MessageId;
  text: MessageId;
}

const CARDS: readonly RoleCard[] = [
  { role: 'HR_OFFICER', to: '/admin/impor', title: 'home.card.import', text: 'home.card.import.text' },
  {
    role: 'HR_OFFICER',
    to: '/admin/pegawai',
    title: 'home.card.employees',
    text: 'home.card.employees.text',
  },
  { role: 'HR_OFFICER', to: '/admin/siklus', title: 'home.card.cycles', text: 'home.card.cycles.text' },
  { role: 'HR_OFFICER', to: '/admin/aturan', title: 'home.card.rules', text: 'home.card.rules.text' },
  { role: 'AUDITOR', to: '/admin/aturan', title: 'home.card.rules', text: 'home.card.rules.text' },
  { role: 'SERVICE_OFFICER', to: '/layanan', title: 'home.card.service', text: 'home.card.service.text' },
  { role: 'AUDITOR', to: '/audit', title: 'home.card.audit', text: 'home.card.audit.text' },
  { role: 'ADMIN', to: '/admin/akun', title: 'home.card.accounts', text: 'home.card.accounts.text' },
];

/** The way into what one's office gives one to look after. */
export function RoleCards({ me }: { me: Me }) {
  const t = useT();
  const cards = CARDS.filter(({ role }) => me.roles.includes(role));
  if (cards.length === 0) return null;
  return (
    <Section title={t('home.cards.title')}>
      <ul className={`plain-list ${styles.cards}`}>
        {cards.map(({ to, title, text }) => (
          <li key={to} className="card stack-tight">
            <h3>
              <Link to={to}>{t(title)}</Link>
            </h3>
            <p className="muted">{t(text)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
