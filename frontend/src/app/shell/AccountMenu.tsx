import { VisuallyHidden } from '@mantine/core';
import { IconKey, IconLogout, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { api } from '@/api/client';
import type { Me } from '@/api/me';
import { session, WEB_CLIENT } from '@/api/session';
import { useT } from '@/i18n/useT';
import styles from './Shell.module.css';

/** A button and the links it discloses. Not a role=menu: these are links, and Tab reaches them. */
export function AccountMenu({ me }: { me: Me }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open) return;
    close();
    button.current?.focus();
  }

  function onBlur(event: FocusEvent<HTMLDivElement>): void {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only closes what the button opened
    <div className={styles.account} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={styles.tool}
        aria-expanded={open}
        aria-controls="akun"
        onClick={() => setOpen(!open)}
      >
        <span className={styles.avatar}>{initials(me.name)}</span>
        <VisuallyHidden>{t('common.account.menu', { name: me.name })}</VisuallyHidden>
      </button>
      <div id="akun" className={styles.panel} hidden={!open}>
        <div className={styles.who}>
          <strong>{me.name}</strong>
          {me.assignment && <p className="caption">{me.assignment.positionTitle}</p>}
        </div>
        <Link to="/profil" className={styles.entry} onClick={close}>
          <IconUser aria-hidden size={20} stroke={1.75} />
          {t('common.account.profile')}
        </Link>
        <Link to="/profil" hash="sandi" className={styles.entry} onClick={close}>
          <IconKey aria-hidden size={20} stroke={1.75} />
          {t('common.account.password')}
        </Link>
        <button type="button" className={styles.entry} onClick={() => void signOut()}>
          <IconLogout aria-hidden size={20} stroke={1.75} />
          {t('common.account.signOut')}
        </button>
      </div>
    </div>
  );
}

/** Leaves on this device even where the server cannot be told; its session then runs out by itself. */
async function signOut(): Promise<void> {
  await api.POST('/api/v1/auth/logout', { headers: WEB_CLIENT }).catch(() => undefined);
  session.end('signedOut');
}

const initials = (name: string): string =>
  name
    .replace(/,.*$/, '')
    .split(/\s+/)
    .filter((part) => !part.endsWith('.'))
    .slice(0, 2)
    .map((part) => part[0]?.toUpperCase() ?? '')
    .join('');
