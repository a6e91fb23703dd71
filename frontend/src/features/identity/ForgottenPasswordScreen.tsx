import { Link } from '@tanstack/react-router';
import { AppForm } from '@/components/form/AppForm';
import { TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { Notice } from '@/components/Notice';
import { PublicPage } from '@/components/PublicPage';
import { useT } from '@/i18n/useT';
import { useRequestReset } from './passwordReset';
import { resetSchema } from './schemas';

export function ForgottenPasswordScreen() {
  const t = useT();
  const request = useRequestReset();
  const form = useAppForm({ schema: resetSchema, defaultValues: { identifier: '' } });

  return (
    <PublicPage title={t('identity.forgotten.title')} lead={t('identity.forgotten.lead')}>
      {request.isSuccess ? (
        <Notice tone="ok" live title={t('identity.forgotten.sent')}>
          {t('identity.forgotten.sentText')}
        </Notice>
      ) : (
        <AppForm form={form} onSubmit={(values) => request.mutateAsync(values)}>
          <TextField
            name="identifier"
            label={t('identity.identifier.label')}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
          <SubmitButton fullWidth busyText={t('common.action.sending')}>
            {t('identity.forgotten.action')}
          </SubmitButton>
        </AppForm>
      )}
      <p>
        <Link to="/masuk/kode">{t('identity.signIn.withCode')}</Link>
      </p>
      <p>
        <Link to="/masuk">{t('identity.backToSignIn')}</Link>
      </p>
    </PublicPage>
  );
}
