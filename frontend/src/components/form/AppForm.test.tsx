import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ProblemError, UnreachableError } from '@/api/problem';
import { renderPart } from '@/test/render';
import { AppForm } from './AppForm';
import { DecimalField } from './DecimalField';
import { TextField } from './fields';
import { SubmitButton } from './SubmitButton';
import { useAppForm } from './useAppForm';

const TITLE_MISSING = 'Halaman tidak ditemukan';
const NOT_A_NUMBER = 'Data tidak ditemukan';

const schema = v.object({
  title: v.pipe(v.string(), v.nonEmpty('common.notFound.title')),
  amount: v.nullable(v.number('common.problem.missing.title')),
});

function Sample({ onSubmit }: { onSubmit: (values: unknown) => Promise<unknown> }) {
  const form = useAppForm({ schema, defaultValues: { title: '', amount: null } });
  return (
    <AppForm form={form} onSubmit={onSubmit} names={{ '/value': 'amount' }}>
      <TextField name="title" label="Judul" />
      <DecimalField name="amount" label="Nilai" />
      <SubmitButton busyText="Menyimpan">Simpan</SubmitButton>
    </AppForm>
  );
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Simpan' }));

describe('a form', () => {
  it('complains on leaving a field with a mistake, not before', async () => {
    renderPart(<Sample onSubmit={async () => undefined} />);
    const amount = screen.getByLabelText('Nilai');
    await userEvent.type(amount, 'dua');
    expect(screen.queryByText(NOT_A_NUMBER)).toBeNull();
    await userEvent.tab();
    expect(await screen.findByText(NOT_A_NUMBER)).toBeTruthy();
    await userEvent.clear(amount);
    await waitFor(() => expect(screen.queryByText(NOT_A_NUMBER)).toBeNull());
  });

  it('lets one pass an empty field, and says at sending that it is missing', async () => {
    renderPart(<Sample onSubmit={async () => undefined} />);
    await userEvent.click(screen.getByLabelText('Judul'));
    await userEvent.tab();
    expect(screen.queryByText(TITLE_MISSING)).toBeNull();
    await save();
    expect(await screen.findAllByText(TITLE_MISSING)).toHaveLength(2);
    await userEvent.type(screen.getByLabelText('Judul'), 'Surat');
    await waitFor(() => expect(screen.queryByText(TITLE_MISSING)).toBeNull());
  });

  it('lists what is wrong, takes the focus there and leads to the field', async () => {
    renderPart(<Sample onSubmit={async () => undefined} />);
    await save();
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(within(summary).getByRole('heading').textContent).toBe('Ada 1 hal yang perlu diperbaiki');
    await userEvent.click(within(summary).getByRole('link', { name: TITLE_MISSING }));
    expect(document.activeElement).toBe(screen.getByLabelText('Judul'));
  });

  it('never takes the focus while someone corrects a field', async () => {
    renderPart(<Sample onSubmit={async () => undefined} />);
    await save();
    const title = screen.getByLabelText('Judul');
    await userEvent.type(title, 'S{Backspace}Surat', { delay: 5 });
    expect(document.activeElement).toBe(title);
  });

  it('reads a number typed with a comma and refuses what is none', async () => {
    const sent: unknown[] = [];
    renderPart(<Sample onSubmit={async (values) => sent.push(values)} />);
    await userEvent.type(screen.getByLabelText('Judul'), 'Surat');
    await userEvent.type(screen.getByLabelText('Nilai'), 'dua');
    await save();
    expect(await screen.findAllByText(NOT_A_NUMBER)).toHaveLength(2);
    expect(sent).toEqual([]);
    await userEvent.clear(screen.getByLabelText('Nilai'));
    await userEvent.type(screen.getByLabelText('Nilai'), '1.234,5');
    await save();
    expect(sent).toEqual([{ title: 'Surat', amount: 1234.5 }]);
  });

  it('puts the complaints of the server on the fields, the others on top, and keeps the input', async () => {
    const errors = [
      { pointer: '/title', code: 'x', detail: 'Judul ini sudah ada.' },
      { pointer: '/value', code: 'x', detail: 'Nilai terlalu besar.' },
      { pointer: '/somewhere/else', code: 'x', detail: 'Periode sudah ditutup.' },
    ];
    renderPart(<Sample onSubmit={() => Promise.reject(new ProblemError(422, { errors }))} />);
    await userEvent.type(screen.getByLabelText('Judul'), 'Surat');
    await save();
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByText('Periode sudah ditutup.').tagName).toBe('LI');
    expect(within(summary).getByRole('link', { name: 'Judul ini sudah ada.' })).toBeTruthy();
    expect(screen.getByLabelText('Nilai').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText<HTMLInputElement>('Judul').value).toBe('Surat');
  });

  it('says that the input is safe when the server cannot be reached, and forgets it after success', async () => {
    let reachable = false;
    const send = async () => {
      if (!reachable) throw new UnreachableError();
    };
    renderPart(<Sample onSubmit={send} />);
    await userEvent.type(screen.getByLabelText('Judul'), 'Surat');
    await save();
    expect(await screen.findByText('Isian Anda aman.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Judul').value).toBe('Surat');
    reachable = true;
    await save();
    await waitFor(() => expect(screen.queryByText('Isian Anda aman.')).toBeNull());
  });
});
