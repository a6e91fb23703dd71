import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { AnnexKind } from '@/api/plans';
import { useT } from '@/i18n/useT';
import { ANNEX } from './words';

// Plans are written in Indonesian whatever language the screen has, so these are content and not texts of the screen.
const LINES: Record<AnnexKind, readonly string[]> = {
  RESOURCES: [
    'Satu komputer dan pencetak yang berfungsi di loket',
    'Petugas pengganti saat cuti atau dinas luar',
    'Pelatihan singkat tentang aplikasi layanan',
  ],
  ACCOUNTABILITY: [
    'Laporan kemajuan setiap akhir bulan kepada atasan',
    'Dialog kinerja paling sedikit sekali setiap triwulan',
    'Bukti dukung diunggah paling lambat tanggal 5 bulan berikutnya',
  ],
  CONSEQUENCES: [
    'Target tercapai: diusulkan sebagai pegawai teladan triwulan',
    'Target tidak tercapai: dialog perbaikan dan rencana pengembangan',
  ],
};

/** Lines that fit most posts; a press puts one into the box. */
export function AnnexExamples({
  kind,
  texts,
  onTake,
}: {
  kind: AnnexKind;
  texts: readonly string[];
  onTake: (line: string) => void;
}) {
  const t = useT();
  const left = LINES[kind].filter((line) => !texts.includes(line));
  if (left.length === 0) return null;
  return (
    <ul className="plain-list" aria-label={t('target.annex.examples', { name: t(ANNEX[kind].title) })}>
      {left.map((line) => (
        <li key={line}>
          <Button
            variant="subtle"
            size="sm"
            justify="start"
            styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
            h="auto"
            mih="2.75rem"
            leftSection={<IconPlus aria-hidden size={18} />}
            onClick={() => onTake(line)}
          >
            {line}
          </Button>
        </li>
      ))}
    </ul>
  );
}
