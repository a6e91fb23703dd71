import { useT } from '@/i18n/useT';

export type Named<P> = Omit<P, 'error' | 'id' | 'form'> & { name: string; label: string };

/** Labels are always visible; what is optional says so, since most fields are needed. */
export function useLabel(label: string, optional?: boolean): string {
  const t = useT();
  return optional ? t('common.form.optional', { label }) : label;
}
