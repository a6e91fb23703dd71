import { Link, useNavigate } from '@tanstack/react-router';
import { AppForm } from '@/components/form/AppForm';
import { TextField } from '@/components/form/fields';
import { PasswordField } from '@/components/form/PasswordField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { PublicPage } from '@/components/PublicPage';
import { useT } from '@/i18n/useT';
import { useRedeemCode } from './passwordReset';
import { codeSchema, PASSWORD_LENGTH } from './schemas';
import { useSignIn } from './signIn';

/** The first sign-in, and the way back after a forgotten password: a one-time code and a new password of one's own. */
export function SignInCodeScreen() {
  const t = useT();
  const navigate = useNavigate();
  const redeem = useRedeemCode();
  const signIn = useSignIn();
  const form = useAppForm({
    schema: codeSchema,
    defaultValues: { identifier: '', code: '', newPassword: '' },
  });

  return (
    <PublicPage title={t('identity.withCode.title')} lead={t('identity.withCode.lead')}>
      <AppForm
        form={form}
        onSubmit={async ({ identifier, code, newPassword }) => {
          await redeem.mutateAsync({ identifier, code, newPassword });
          await signIn.mutateAsync({ identifier, password: newPassword });
          await navigate({ to: '/' });
        }}
      >
        <TextField
          name="identifier"
          label={t('identity.identifier.label')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextField
          name="code"
          label={t('identity.code.label')}
          description={t('identity.code.hint')}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <PasswordField
          name="newPassword"
          label={t('identity.password.new')}
          description={t('identity.password.hint', { count: PASSWORD_LENGTH })}
          autoComplete="new-password"
        />
        <SubmitButton fullWidth busyText={t('identity.signIn.busy')}>
          {t('identity.withCode.action')}
        </SubmitButton>
      </AppForm>
      <p>
        <Link to="/masuk">{t('identity.backToSignIn')}</Link>
      </p>
    </PublicPage>
  );
}
