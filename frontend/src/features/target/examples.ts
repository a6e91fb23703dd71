import type { Accumulation, Aspect, Direction, Plan, TargetKind } from '@/api/plans';
import type { DraftIndicator, DraftTarget } from './draft';
import { newIndicator } from './draftEdits';

interface Goal {
  aspect: Aspect;
  description: string;
  unitOfMeasure: string;
  direction: Direction;
  accumulation: Accumulation;
  targetValue: string;
}

export interface Example {
  title: string;
  kind: TargetKind;
  goals: Goal[];
}

const more = (description: string, unitOfMeasure: string, targetValue: string): Goal => ({
  aspect: 'QUANTITY',
  description,
  unitOfMeasure,
  direction: 'HIGHER_BETTER',
  accumulation: 'SUM',
  targetValue,
});
const share = (description: string, targetValue: string): Goal => ({
  aspect: 'QUALITY',
  description,
  unitOfMeasure: '%',
  direction: 'HIGHER_BETTER',
  accumulation: 'AVERAGE',
  targetValue,
});
const within = (description: string, unitOfMeasure: string, targetValue: string): Goal => ({
  aspect: 'TIME',
  description,
  unitOfMeasure,
  direction: 'LOWER_BETTER',
  accumulation: 'AVERAGE',
  targetValue,
});
const example = (title: string, ...goals: Goal[]): Example => ({ title, kind: 'MAIN', goals });

// Plans are written in Indonesian whatever language the screen has, so these are content and not texts of the screen.
const LEADING = [
  example(
    'Layanan unit kerja memuaskan warga',
    share('Permohonan yang selesai sesuai standar waktu', '95'),
    share('Pengaduan yang ditindaklanjuti sampai tuntas', '100'),
  ),
  example(
    'Pegawai di unit kerja mendapat bimbingan yang rutin',
    more('Dialog kinerja dengan setiap pegawai', 'dialog', '12'),
    share('Pegawai yang menerima umpan balik setiap triwulan', '100'),
  ),
];
const COUNTER = [
  example(
    'Surat keterangan warga terbit benar dan tepat waktu',
    more('Surat keterangan yang diterbitkan', 'surat', '600'),
    share('Surat yang benar pada penerbitan pertama', '98'),
    within('Rata-rata waktu penyelesaian sejak berkas lengkap', 'hari kerja', '1'),
  ),
  example(
    'Warga mendapat penjelasan yang jelas di loket',
    share('Berkas yang lengkap pada kunjungan kedua', '90'),
    within('Rata-rata waktu tunggu di loket', 'menit', '15'),
  ),
];
const OFFICE = [
  example(
    'Administrasi kepegawaian dan umum tertib',
    share('Surat masuk yang diteruskan pada hari yang sama', '95'),
    within('Rata-rata waktu penyiapan naskah dinas', 'hari kerja', '2'),
  ),
  example(
    'Laporan keuangan selesai tepat waktu dan benar',
    more('Laporan bulanan yang diserahkan', 'laporan', '12'),
    share('Laporan tanpa perbaikan dari pemeriksa', '90'),
  ),
];
const FIELD = [
  example(
    'Kegiatan warga di wilayah terdampingi',
    more('Kegiatan warga yang didampingi', 'kegiatan', '24'),
    share('Usulan warga yang tercatat dan ditindaklanjuti', '90'),
  ),
  example(
    'Data wilayah mutakhir dan dapat dipercaya',
    more('Pemutakhiran data setiap bulan', 'laporan', '12'),
    within('Waktu penyampaian setelah akhir bulan', 'hari kerja', '5'),
  ),
];

const BY_WORD: readonly [RegExp, Example[]][] = [
  [/^(camat|lurah|sekretaris|kepala)\b/i, LEADING],
  [/pelayanan|loket|perizinan|administrasi umum|pengadministrasi/i, COUNTER],
  [/keuangan|bendahara|kepegawaian|program|arsip|sekretari|umum/i, OFFICE],
  [/pemberdayaan|ketertiban|trantib|pemerintahan|penyuluh|kesejahteraan|ekonomi/i, FIELD],
];

/** Two examples that fit the position, else the unit, else the work at a counter, which most do. */
export function examplesFor({ positionTitle = '', unitName = '' }: Plan['employee']): Example[] {
  const fitting = (words: string): Example[] | undefined =>
    BY_WORD.find(([pattern]) => pattern.test(words))?.[1];
  return fitting(positionTitle) ?? fitting(unitName) ?? COUNTER;
}

export const targetFrom = ({ title, kind, goals }: Example): DraftTarget => ({
  key: crypto.randomUUID(),
  kind,
  title,
  assignedBy: '',
  links: [],
  indicators: goals.map((goal): DraftIndicator => ({ ...newIndicator(goal.aspect), ...goal })),
});
