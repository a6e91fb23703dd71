import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { AppForm } from '@/components/form/AppForm';
import { TextField } from '@/components/form/fields';
import { PasswordField } from '@/components/form/PasswordField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { PublicPage } from '@/components/PublicPage';
import { useT } from '@/i18n/useT';
import { useCreateFirstAdministrator } from './firstAdministrator';
import { administratorSchema, PASSWORD_LENGTH } from './schemas';
import { useSignIn } from './signIn';

const route = getRouteApi('/mulai-admin');

export function FirstAdministratorScreen() {
  const t = useT();
  const { kode } = route.useSearch();
  const navigate = useNavigate();
  const create = useCreateFirstAdministrator();
  const signIn = useSignIn();
  const form = useAppForm({
    schema: administratorSchema,
    defaultValues: { code: kode ?? '', name: '', email: '', password: '' },
  });

  return (
    <PublicPage title={t('identity.first.title')} lead={t('identity.first.lead')}>
      <AppForm
        form={form}
        onSubmit={async (values) => {
          await create.mutateAsync(values);
          await signIn.mutateAsync({ identifier: values.email, password: values.password });
          await navigate({ to: '/' });
        }}
      >
        <TextField
          name="code"
          label={t('identity.code.label')}
          description={t('identity.first.codeHint')}
          autoComplete="one-time-code"
          spellCheck={false}
        />
        <TextField name="name" label={t('identity.name.label')} autoComplete="name" />
        <TextField name="email" type="email" label={t('identity.email.label')} autoComplete="username" />
        <PasswordField
          name="password"
          label={t('identity.password.label')}
          description={t('identity.password.hint', { count: PASSWORD_LENGTH })}
          autoComplete="new-password"
        />
        <SubmitButton fullWidth busyText={t('common.action.sending')}>
          {t('identity.first.action')}
        </SubmitButton>
      </AppForm>
    </PublicPage>
  );
}
