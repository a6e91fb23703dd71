export type Role = 'EMPLOYEE' | 'HR_OFFICER' | 'SERVICE_OFFICER' | 'AUDITOR' | 'ADMIN';

/** Who is signed in, and what they are to others today. */
export interface Me {
  accountId: string;
  name: string;
  roles: Role[];
  language?: 'id' | 'en';
  employee?: { id: string; nip: string; name: string; grade: string; status: string };
  assignment?: {
    positionTitle: string;
    unit: { id: string; name: string };
    assessor?: { employeeId: string; name: string };
    startsOn: string;
  };
  dataConfirmedAt?: string;
  relations: { assesses: number; superiorOf: number; headsUnits: { id: string; name: string }[] };
}
