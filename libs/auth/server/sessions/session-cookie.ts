import { Injectable } from '@nestjs/common';
import { publicUrlOf, Settings } from '@tessera/extension';
import { longestDays } from './sessions';

/**
 * The cookie that carries a session (RFC 6265bis): `tessera_session`, for this host only, out of reach of scripts, not sent with
 * requests that other sites start. Under https it is `__Host-tessera_session` and `Secure`, so that no subdomain and no
 * unencrypted page can plant one.
 */
@Injectable()
export class SessionCookie {
  private readonly isSecure: boolean;
  readonly name: string;

  constructor(settings: Settings) {
    this.isSecure = publicUrlOf(settings).startsWith('https:');
    this.name = this.isSecure ? '__Host-tessera_session' : 'tessera_session';
  }

  /** The session's secret from a `Cookie` header. Undefined where there is none, or more than one: then somebody planted one. */
  read(header: string | undefined): string | undefined {
    const found = (header ?? '').split(';').flatMap((pair) => {
      const [name, ...value] = pair.split('=');
      return name?.trim() === this.name ? [value.join('=').trim()] : [];
    });
    return found.length === 1 && /^[\w-]{43}$/.test(found[0]!) ? found[0] : undefined;
  }

  /** Whether a `Cookie` header carries a session, of whatever worth. */
  isIn(header: string | undefined): boolean {
    return (header ?? '').split(';').some((pair) => pair.split('=')[0]?.trim() === this.name);
  }

  /** `Set-Cookie` for a new session. */
  written(secret: string): string {
    return this.build(secret, longestDays * 86_400);
  }

  /** `Set-Cookie` that removes it. */
  removed(): string {
    return this.build('', 0);
  }

  private build(value: string, maxAge: number): string {
    return `${this.name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${this.isSecure ? '; Secure' : ''}`;
  }
}
