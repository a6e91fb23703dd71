import * as v from 'valibot';
import type { MessageId } from '@/i18n/messages';

const say = (id: MessageId): MessageId => id;

export const PASSWORD_LENGTH = 12;
const PASSWORD_LONGEST = 128;

const required = (id: MessageId) => v.pipe(v.string(), v.trim(), v.nonEmpty(say(id)));
// No second field to repeat it in: the button beside it shows what was typed.
const newPassword = v.pipe(
  v.string(),
  v.minLength(PASSWORD_LENGTH, say('identity.password.short')),
  v.maxLength(PASSWORD_LONGEST, say('identity.password.long')),
);

export const signInSchema = v.object({
  identifier: required('identity.identifier.missing'),
  password: v.pipe(v.string(), v.nonEmpty(say('identity.password.missing'))),
});

export const codeSchema = v.object({
  identifier: required('identity.identifier.missing'),
  code: required('identity.code.missing'),
  newPassword,
});

export const resetSchema = v.object({ identifier: required('identity.identifier.missing') });

export const changePasswordSchema = v.object({
  currentPassword: v.pipe(v.string(), v.nonEmpty(say('identity.password.missing'))),
  newPassword,
});

export const administratorSchema = v.object({
  code: required('identity.code.missing'),
  name: required('identity.name.missing'),
  email: v.pipe(required('identity.email.missing'), v.email(say('identity.email.invalid'))),
  password: newPassword,
});
