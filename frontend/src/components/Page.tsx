import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Page.module.css';

interface PageProps {
  title: string;
  /** One or two sentences: what this page answers. */
  lead?: ReactNode;
  /** The one main action of the page. */
  action?: ReactNode;
  /** Above the title, such as a link back. */
  before?: ReactNode;
  /** Forms and reading pages are narrow, tables wide. */
  width?: 'narrow' | 'normal' | 'wide';
  children?: ReactNode;
}

let firstPage = true;

/** Every screen is one: it names the document, and takes the focus to its heading after a navigation so that screen readers hear it. */
export function Page({ title, lead, action, before, width = 'normal', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Kinerja`;
  }, [title]);
  useEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return (
    <article className={styles.page} data-width={width}>
      {before}
      <header className={styles.header}>
        <div className="stack-tight">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {action && <div className={styles.action}>{action}</div>}
      </header>
      {children}
    </article>
  );
}
