import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useT } from '@/i18n/useT';

export function CodeForm() {
  const t = useT();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const [empty, setEmpty] = useState(false);

  function open(event: FormEvent): void {
    event.preventDefault();
    setEmpty(code.trim() === '');
    if (code.trim() !== '') void navigate({ to: '/verifikasi/$code', params: { code: code.trim() } });
  }

  return (
    <form className="stack" noValidate onSubmit={open}>
      <TextInput
        label={t('document.code')}
        description={t('document.code.hint')}
        value={code}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        error={empty && t('document.code.missing')}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <div>
        <Button type="submit">{t('document.verify.action')}</Button>
      </div>
    </form>
  );
}
