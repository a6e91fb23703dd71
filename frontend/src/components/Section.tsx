import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: string;
  lead?: ReactNode;
  action?: ReactNode;
  /** With a border, for a thing of its own among others. */
  boxed?: boolean;
  children: ReactNode;
}

export function Section({ title, lead, action, boxed = false, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={boxed ? 'card stack' : 'stack'}>
      <div className="spread">
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {lead && <p className="muted measure">{lead}</p>}
      {children}
    </section>
  );
}
