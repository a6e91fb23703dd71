import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '@/test/render';
import { type Column, DataTable } from './DataTable';

interface Person {
  id: string;
  name: string;
}

const columns: Column<Person>[] = [
  { id: 'name', header: 'Nama', sortBy: 'name', cell: ({ name }) => name },
  { id: 'id', header: 'Nomor', cell: ({ id }) => id },
];

function Sample() {
  const [sort, setSort] = useState('name');
  const rows = [{ id: '1', name: 'Budi' }];
  return (
    <DataTable
      caption="Pegawai"
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      sort={sort}
      onSort={setSort}
    />
  );
}

describe('a table', () => {
  it('is named and reads each row by its first column', () => {
    renderPart(<Sample />);
    const table = screen.getByRole('table', { name: 'Pegawai' });
    expect(within(table).getByRole('rowheader', { name: 'Budi' })).toBeTruthy();
    expect(within(table).getByRole('cell', { name: '1' }).dataset.label).toBe('Nomor');
  });

  it('turns the order at a press and says so', async () => {
    renderPart(<Sample />);
    const header = screen.getByRole('columnheader', { name: 'Nama' });
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(within(header).getByRole('button'));
    expect(header.getAttribute('aria-sort')).toBe('descending');
    expect(screen.getByRole('columnheader', { name: 'Nomor' }).hasAttribute('aria-sort')).toBe(false);
  });
});
