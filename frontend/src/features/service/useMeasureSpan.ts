import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { todayInOffice } from '@/lib/format';
import { useSearchText } from '@/lib/useSearchText';
import type { Span } from './measures';
import { boardsQuery } from './service';

export interface UnitChoice {
  id: string;
  name: string;
}

/** Which unit, days and service are looked at; all in the URL. Without a choice: one's own unit and this year so far. */
export function useMeasureSpan(): { span: Span; serviceTypeId: string; units: UnitChoice[] } {
  const me = useMe();
  const boards = useQuery(boardsQuery);
  const [unit] = useSearchText('unit');
  const [from] = useSearchText('dari');
  const [to] = useSearchText('sampai');
  const [serviceTypeId] = useSearchText('jenis');
  const counters = boards.data?.items.map((board) => board.unit) ?? [];
  const units = [...me.relations.headsUnits, ...counters].filter(
    (each, place, all) => all.findIndex((other) => other.id === each.id) === place,
  );
  const today = todayInOffice();
  return {
    span: {
      unitId: unit || (units[0]?.id ?? ''),
      from: from || `${today.slice(0, 4)}-01-01`,
      to: to || today,
    },
    serviceTypeId,
    units,
  };
}
