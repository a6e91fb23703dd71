import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Span } from './measures';
import type { Finding } from './service';

/** From a number to the very requests that it counts. */
export function RequestsLink({
  span,
  finding,
  serviceTypeId,
  handlerId,
  label,
  children,
}: {
  span: Span;
  finding: Finding;
  serviceTypeId?: string;
  handlerId?: string;
  label: string;
  children: ReactNode;
}) {
  const search = {
    temuan: finding,
    unit: span.unitId,
    jenis: serviceTypeId,
    pegawai: handlerId,
    dari: span.from,
    sampai: span.to,
  };
  return (
    <Link to="/layanan" search={search as never} aria-label={label}>
      {children}
    </Link>
  );
}
