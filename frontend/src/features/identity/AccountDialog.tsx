import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Versioned } from '@/api/client';
import { Dialog } from '@/components/Dialog';
import { ErrorState } from '@/components/ErrorState';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { type Account, accountQuery, useUpdateAccount } from './accounts';
import { ROLES } from './roles';

/** What an account may do. Roles take effect on the person's next request. */
export function AccountDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useT();
  const query = useQuery(accountQuery(id));
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('identity.accounts.change.of', { name: query.data?.value.name ?? '' })}
    >
      <QueryView query={query}>
        {(found) => <AccountForm key={found.etag} found={found} onClose={onClose} />}
      </QueryView>
    </Dialog>
  );
}

function AccountForm({
  found: { value, etag },
  onClose,
}: {
  found: Versioned<Account>;
  onClose: () => void;
}) {
  const t = useT();
  const update = useUpdateAccount(value.id);
  const [roles, setRoles] = useState(value.roles);
  const [active, setActive] = useState(value.status === 'ACTIVE');

  // Awaited here: the new version remounts this form before a callback of the mutation would run.
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (update.isPending) return;
    await update.mutateAsync({ etag, change: { roles, status: active ? 'ACTIVE' : 'DISABLED' } });
    showToast(t('identity.accounts.saved'));
    onClose();
  }

  return (
    <form className="stack" onSubmit={(event) => void submit(event).catch(() => undefined)}>
      {update.error && <ErrorState error={update.error} keepsInput />}
      <fieldset className="stack-tight">
        <legend>{t('identity.accounts.roles')}</legend>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            label={t(`identity.role.${role}`)}
            description={t(`identity.role.${role}.text`)}
            checked={roles.includes(role)}
            onChange={(event) =>
              setRoles(
                event.currentTarget.checked ? [...roles, role] : roles.filter((other) => other !== role),
              )
            }
          />
        ))}
      </fieldset>
      <Checkbox
        label={t('identity.accounts.active')}
        description={t('identity.accounts.active.text')}
        checked={active}
        onChange={(event) => setActive(event.currentTarget.checked)}
      />
      <div className="row">
        <Button type="submit" aria-disabled={update.isPending || undefined}>
          {t('identity.accounts.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
      </div>
    </form>
  );
}
