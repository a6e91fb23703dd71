import { AppForm } from '@/components/form/AppForm';
import { PasswordField } from '@/components/form/PasswordField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { useChangePassword } from './changePassword';
import { changePasswordSchema, PASSWORD_LENGTH } from './schemas';

const EMPTY = { currentPassword: '', newPassword: '' };

export function PasswordForm() {
  const t = useT();
  const change = useChangePassword();
  const form = useAppForm({ schema: changePasswordSchema, defaultValues: EMPTY });
  return (
    <div id="sandi">
      <Section title={t('identity.password.change')} lead={t('identity.password.changeLead')}>
        {change.isSuccess && (
          <Notice tone="ok" live>
            {t('identity.password.changed')}
          </Notice>
        )}
        <AppForm
          form={form}
          onSubmit={async ({ currentPassword, newPassword }) => {
            await change.mutateAsync({ currentPassword, newPassword });
            form.reset(EMPTY);
          }}
        >
          <PasswordField
            name="currentPassword"
            label={t('identity.password.current')}
            autoComplete="current-password"
          />
          <PasswordField
            name="newPassword"
            label={t('identity.password.new')}
            description={t('identity.password.hint', { count: PASSWORD_LENGTH })}
            autoComplete="new-password"
          />
          <div>
            <SubmitButton busyText={t('common.action.sending')}>{t('identity.password.change')}</SubmitButton>
          </div>
        </AppForm>
      </Section>
    </div>
  );
}
