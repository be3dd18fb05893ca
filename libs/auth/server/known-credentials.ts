import { Injectable } from '@nestjs/common';
import { type Forgetful, Tags } from '@tessera/caching/server';
import type { ActingPerson } from '@tessera/extension';

/** How long a credential that was looked up is taken as it was found, in milliseconds; credentials must die everywhere within 5 s. */
export const trustedFor = 1000;
/** How many are kept. */
const most = 5000;
/** Whatever decides who somebody is and what she may. */
const deciding = ['auth.session', 'auth.token', 'users.person', 'users.group', 'users.membership', 'users.grant'];

/**
 * Whose the credentials of the last second were, with their rights, so that the requests of one screen or program are not
 * each preceded by a statement. Anything that changes a credential, a person, a group or a right empties it, in this process
 * with the commit, in others with the news of it; where no news arrives, `trustedFor` ends it.
 */
@Injectable()
export class KnownCredentials implements Forgetful {
  private readonly known = new Map<string, { readonly person: ActingPerson; readonly until: number }>();
  private times = 0;

  constructor(tags: Tags) {
    tags.tell(this);
  }

  /** The person of the credential with this hash as the group `viewAs` sees the product, asked of `find` where she is not known; nobody is not remembered. */
  async personOf(
    hash: string,
    viewAs: string | null,
    find: () => Promise<ActingPerson | null>,
  ): Promise<ActingPerson | null> {
    const key = viewAs === null ? hash : `${hash} ${viewAs}`;
    const known = this.known.get(key);
    if (known && known.until > performance.now()) return known.person;
    const since = this.times;
    const person = await find();
    // What was read before something changed may be outdated.
    if (person && since === this.times) this.keep(key, person);
    else this.known.delete(key);
    return person;
  }

  forget(tags: readonly string[]): void {
    if (tags.some((tag) => deciding.some((name) => tag === name || tag.startsWith(`${name}:`))))
      this.forgetEverything();
  }

  forgetEverything(): void {
    this.times++;
    this.known.clear();
  }

  private keep(key: string, person: ActingPerson): void {
    this.known.delete(key);
    if (this.known.size >= most) this.known.delete(this.known.keys().next().value!);
    this.known.set(key, { person, until: performance.now() + trustedFor });
  }
}
