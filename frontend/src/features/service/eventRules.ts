import type { EventKind, ReasonCode, ServiceRequest, WorkStep } from './service';

/** Which causes fit an event; the server refuses others. */
export const CAUSES: Partial<Record<EventKind, ReasonCode[]>> = {
  RETURNED: ['MISSING_DOCUMENT', 'WRONG_DATA', 'UNCLEAR_INFORMATION', 'OFFICER_MISTAKE', 'OTHER'],
  PAUSED: ['APPLICANT', 'OTHER_AGENCY', 'OUTAGE'],
  REJECTED: ['NOT_ENTITLED', 'MISSING_DOCUMENT', 'WRONG_DATA', 'OTHER'],
  CORRECTED: ['OFFICER', 'APPLICANT', 'SYSTEM'],
};

export const STEPS: WorkStep[] = [
  'VERIFICATION',
  'DRAFTING',
  'SECTION_INITIAL',
  'SECRETARY_INITIAL',
  'SIGNATURE',
  'REGISTRATION',
];

export const needsWords = (kind: EventKind): boolean =>
  kind === 'RETURNED' || kind === 'REJECTED' || kind === 'CORRECTED';

/** Whether one press says all: no cause, no step, nothing left to tick. */
export function isPlain(kind: EventKind, request: ServiceRequest): boolean {
  if (kind === 'STEP_STARTED' || kind === 'WITHDRAWN' || CAUSES[kind]) return false;
  return kind !== 'COMPLETED' || !request.requirements.some((each) => each.mandatory && !each.present);
}
