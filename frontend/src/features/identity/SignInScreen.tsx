import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { AppForm } from '@/components/form/AppForm';
import { TextField } from '@/components/form/fields';
import { PasswordField } from '@/components/form/PasswordField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { Notice } from '@/components/Notice';
import { PublicPage } from '@/components/PublicPage';
import { useT } from '@/i18n/useT';
import styles from './identity.module.css';
import { signInSchema } from './schemas';
import { useSignIn } from './signIn';

const route = getRouteApi('/masuk');

export function SignInScreen() {
  const t = useT();
  const { kembali, berakhir } = route.useSearch();
  const router = useRouter();
  const signIn = useSignIn();
  const form = useAppForm({ schema: signInSchema, defaultValues: { identifier: '', password: '' } });

  return (
    <PublicPage title={t('identity.signIn.title')}>
      {berakhir && <Notice title={t('identity.signIn.expired')}>{t('identity.signIn.expiredText')}</Notice>}
      <AppForm
        form={form}
        onSubmit={async (credentials) => {
          await signIn.mutateAsync(credentials);
          router.history.push(kembali ?? '/');
        }}
      >
        <TextField
          name="identifier"
          label={t('identity.identifier.label')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <PasswordField name="password" label={t('identity.password.label')} autoComplete="current-password" />
        <SubmitButton fullWidth busyText={t('identity.signIn.busy')}>
          {t('identity.signIn.action')}
        </SubmitButton>
      </AppForm>
      <ul className={styles.ways}>
        <li>
          <Link to="/masuk/kode">{t('identity.signIn.withCode')}</Link>
        </li>
        <li>
          <Link to="/lupa-sandi">{t('identity.signIn.forgotten')}</Link>
        </li>
      </ul>
    </PublicPage>
  );
}
