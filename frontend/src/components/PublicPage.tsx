import type { ReactNode } from 'react';
import { LanguageSwitch } from './LanguageSwitch';
import { Page } from './Page';
import styles from './PublicPage.module.css';

/** A page before signing in: the name of the product, one question, nothing else. */
export function PublicPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={styles.outer}>
      <header className={styles.header}>
        <span className={styles.brand}>
          <img src="/icon.svg" alt="" width={32} height={32} />
          Kinerja
        </span>
        <LanguageSwitch className={styles.language} />
      </header>
      <main className={styles.main}>
        <Page title={title} lead={lead} width="narrow">
          {children}
        </Page>
      </main>
    </div>
  );
}
