import type { SurveyForm } from '@/citizen/survey/form';

const ITEMS = [
  'REQUIREMENTS',
  'PROCEDURE',
  'TIME',
  'COST',
  'PRODUCT',
  'COMPETENCE',
  'CONDUCT',
  'FACILITIES',
  'COMPLAINTS',
];

/** A form with the nine official elements, for tests. */
export const exampleForm: SurveyForm = {
  unitName: 'Seksi Pelayanan Umum',
  serviceName: 'Surat keterangan tidak mampu',
  surveyName: 'Survei triwulan IV',
  expiresOn: '2026-12-10',
  languages: ['id', 'en', 'su'],
  items: ITEMS.map((code) => ({
    code,
    texts: {
      id: { question: `Bagaimana ${code}?`, options: ['Buruk', 'Cukup', 'Baik', 'Sangat baik'] },
      en: { question: `How is ${code}?`, options: ['Bad', 'Fair', 'Good', 'Very good'] },
    },
  })),
  profile: {
    gender: ['MALE', 'FEMALE'],
    ageBand: ['UNDER_19', 'FROM_19', 'FROM_26', 'FROM_36', 'FROM_46', 'FROM_56'],
    education: ['PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'DIPLOMA', 'BACHELOR', 'MASTER', 'DOCTOR'],
    occupation: ['CIVIL_SERVANT', 'MILITARY', 'POLICE', 'PRIVATE', 'SELF_EMPLOYED', 'OTHER'],
  },
};
