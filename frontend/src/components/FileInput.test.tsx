import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '@/test/render';
import { FileInput } from './FileInput';

function Sample() {
  const [file, setFile] = useState<File | null>(null);
  return <FileInput label="Bukti" accept={['.pdf', '.jpg']} maxBytes={1024} file={file} onChange={setFile} />;
}

const choose = async (file: File) => {
  const [picker] = screen.getAllByLabelText('Bukti', { selector: 'input' });
  if (picker) await userEvent.upload(picker, file, { applyAccept: false });
};

describe('a file field', () => {
  it('says type and size before, takes a fitting file, and lets it go again', async () => {
    renderPart(<Sample />);
    expect(screen.getByText('Jenis berkas: .pdf, .jpg. Ukuran paling besar 1 KB.')).toBeTruthy();
    await choose(new File(['isi'], 'Surat.PDF'));
    expect(screen.getByText('Surat.PDF')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Hapus berkas Surat.PDF' }));
    expect(screen.queryByText('Surat.PDF')).toBeNull();
  });

  it.each([
    ['virus.exe', 3, /Jenis berkas “virus.exe” tidak dapat diterima/],
    ['foto.jpg', 2000, /“foto.jpg” terlalu besar/],
  ])('refuses %s of %d bytes with the reason', async (name, size, reason) => {
    renderPart(<Sample />);
    await choose(new File(['x'.repeat(size)], name));
    expect(screen.getByRole('alert').textContent).toMatch(reason);
    expect(screen.queryByRole('button', { name: /Hapus/ })).toBeNull();
  });
});
