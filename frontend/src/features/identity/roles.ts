export const ROLES = ['EMPLOYEE', 'HR_OFFICER', 'SERVICE_OFFICER', 'AUDITOR', 'ADMIN'] as const;
