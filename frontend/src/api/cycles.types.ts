export type Rhythm = 'MONTHLY' | 'QUARTERLY' | 'SEMESTER' | 'ANNUAL';

export interface Period {
  id: string;
  sequence: number;
  label: string;
  startsOn: string;
  endsOn: string;
  dueOn: string;
  closesOn: string;
  state: 'UPCOMING' | 'RUNNING' | 'EVALUATING' | 'CLOSED';
}

/** A year of appraisal. */
export interface Cycle {
  id: string;
  year: number;
  name: string;
  rhythm: Rhythm;
  status: 'DRAFT' | 'OPEN' | 'CLOSED';
  periods: Period[];
}
