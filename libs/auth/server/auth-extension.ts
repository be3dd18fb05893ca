import { defineExtension, type MigrationModules } from '@tessera/extension';
import { Audit } from './audit/audit';
import { AuditEntry } from './audit/audit-entry';
import { createOwner } from './commands/create-owner.command';
import { createToken } from './commands/create-token.command';
import { setPassword } from './commands/set-password.command';
import { forgetExpired } from './forget-expired.job';
import { Gate } from './gate/gate';
import { InvitationApi } from './invitations/invitation.api';
import { Invitation } from './invitations/invitation';
import { Invitations } from './invitations/invitations';
import { OneTimeLinks } from './invitations/one-time-links';
import { Attempt } from './limits/attempt';
import { Attempts } from './limits/attempts';
import { KnownCredentials } from './known-credentials';
import { OwnerApi } from './owner/owner.api';
import { OwnerLink } from './owner/owner-link';
import { Passwords } from './passwords/passwords';
import { PeopleAccess } from './people/people-access';
import { PeopleAccessApi } from './people/people-access.api';
import { Doorkeeper } from './sessions/doorkeeper';
import { Session } from './sessions/session';
import { SessionApi } from './sessions/session.api';
import { SessionCookie } from './sessions/session-cookie';
import { SessionViews } from './sessions/session-views';
import { Sessions } from './sessions/sessions';
import { Token } from './tokens/token';
import { Tokens } from './tokens/tokens';

/** Sign-in, sessions and tokens, and the gate before every route. */
export const authExtension = defineExtension({
  name: 'auth',
  needs: ['database', 'caching', 'users'],
  entities: [Session, Token, Invitation, Attempt, AuditEntry],
  jobs: [forgetExpired],
  commands: [createOwner, setPassword, createToken],
  server: [
    Audit,
    Attempts,
    SessionCookie,
    KnownCredentials,
    Sessions,
    Tokens,
    Passwords,
    Doorkeeper,
    SessionViews,
    OneTimeLinks,
    OwnerLink,
    Invitations,
    PeopleAccess,
    Gate,
    SessionApi,
    OwnerApi,
    InvitationApi,
    PeopleAccessApi,
  ],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
