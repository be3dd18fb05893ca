import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type ActingPerson, accessOf, identify, Installed, publicUrlOf, Settings } from '@tessera/extension';
import { Problem } from '@tessera/models';
import type { FastifyRequest } from 'fastify';
import { askerOf } from '../asker';
import { SessionCookie } from '../sessions/session-cookie';
import { Sessions } from '../sessions/sessions';
import { Tokens } from '../tokens/tokens';
import { mayCall, missingRight } from './rights';
import { isUnsafe, requireSameOrigin } from './same-origin';
import { viewAsOf } from './view-as';

/**
 * Stands before every route: finds out who sends the request, by session cookie or bearer token (RFC 6750), names that
 * person in the act, and asks what the route states by `@May` or `@Public`. A route that states nothing is closed.
 */
@Injectable()
export class Gate implements CanActivate {
  private readonly publicUrl: string;

  constructor(
    settings: Settings,
    private readonly cookie: SessionCookie,
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
    private readonly installed: Installed,
  ) {
    this.publicUrl = publicUrlOf(settings);
  }

  /** Throws `auth.two-credentials` (400), `auth.invalid-token` (401), `auth.sign-in-needed` (401), `auth.foreign-origin` (403), `users.viewing-as` (403) and `auth.not-allowed` (403). */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const person = await this.recognise(context.switchToHttp().getRequest<FastifyRequest>());
    if (person) identify(person);
    const access = accessOf(context.getClass(), context.getHandler());
    if (access && mayCall(person, access, this.installed)) return true;
    if (!person) throw new Problem('auth.sign-in-needed', { status: 401, title: 'Please sign in.' });
    const missing = access && missingRight(person, access);
    throw new Problem('auth.not-allowed', {
      status: 403,
      title: 'You may not do this.',
      ...(missing && { detail: `It needs the right "${missing.label}".` }),
    });
  }

  /** Who sends a request, null for a visitor; for routes that no Nest guard sees. Refuses as `canActivate` does. */
  async recognise(request: FastifyRequest): Promise<ActingPerson | null> {
    const { headers, method } = request;
    const token = bearerOf(headers.authorization);
    const hasCookie = this.cookie.isIn(headers.cookie);
    if (token !== undefined) {
      if (hasCookie)
        throw new Problem('auth.two-credentials', {
          status: 400,
          title: 'Send a bearer token or a session cookie, not both.',
        });
      return this.bearer(token, request);
    }
    if (hasCookie && isUnsafe(method)) requireSameOrigin(headers, this.publicUrl);
    const secret = this.cookie.read(headers.cookie);
    return secret === undefined ? null : this.sessions.find(secret, viewAsOf(request));
  }

  private async bearer(token: string, request: FastifyRequest): Promise<ActingPerson> {
    const person = await this.tokens.find(token, () => askerOf(request), viewAsOf(request));
    if (person) return person;
    throw new Problem('auth.invalid-token', { status: 401, title: 'This token is unknown or has run out.' });
  }
}

/** The token of an `Authorization: Bearer` header, empty when malformed; other schemes are none of ours (a proxy may use them). */
function bearerOf(header = ''): string | undefined {
  const [scheme, ...rest] = header.trim().split(/\s+/);
  return scheme?.toLowerCase() === 'bearer' ? rest.join(' ') : undefined;
}
