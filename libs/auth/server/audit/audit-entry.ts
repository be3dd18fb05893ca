import { defineEntity, field } from '@tessera/models';
import { Person } from '@tessera/users/server';
import { Token } from '../tokens/token';

/** What happened to credentials. Whom it concerns is referenced, so that erasing a person reaches it. */
export const AuditEntry = defineEntity({
  name: 'auth.audit-entry',
  label: 'Audit entry',
  labels: 'Audit entries',
  resource: false,
  history: false,
  fields: {
    what: field.choice({
      required: true,
      choices: {
        'owner-made': 'Owner made',
        'signed-in': 'Signed in',
        'sign-in-failed': 'Sign-in failed',
        'sign-in-refused': 'Too many tries to sign in',
        'signed-out': 'Signed out',
        'password-set': 'Password set',
        'token-made': 'Token made',
        'token-first-used': 'Token first used',
        invited: 'Invited',
        'invitation-used': 'Invitation used',
        suspended: 'Suspended',
        reinstated: 'Reinstated',
        'credentials-ended': 'Signed out everywhere',
      },
    }),
    /** Null where no such account exists. */
    person: field.reference(Person, { onDelete: 'clear' }),
    /** Who did it to her; null where she did it herself, or the system. */
    by: field.reference(Person, { onDelete: 'clear' }),
    token: field.reference(Token, { onDelete: 'clear' }),
    request: field.text({ max: 100, order: 'bytes' }),
    /** Shortened; see `shortenedAddress`. */
    address: field.text({ max: 50, order: 'bytes' }),
    agent: field.text({ max: 200 }),
  },
  customIndexes: [{ name: 'auth_audit_entry_created_at_idx', sql: '(created_at)' }],
});
