import type { Services } from '@tessera/models';
import type { Installed } from './installed';

/** Something wrong with how the product is put together: what, where, and what to do about it. */
export interface Finding {
  /** `scope.E001` stops the boot, `scope.W001` is printed. */
  readonly code: string;
  readonly message: string;
  readonly cure: string;
}

/** Looks at what is installed before the server listens. */
export interface BootCheck {
  readonly name: string;
  run(context: Services & { readonly installed: Installed }): readonly Finding[] | Promise<readonly Finding[]>;
}

/** Declares a check that runs at every start and in `tessera check`. */
export function defineCheck(check: BootCheck): BootCheck {
  return Object.freeze(check);
}

/** The product cannot start as it is put together; `message` lists every finding with its cure. */
export class BootFailed extends Error {
  override readonly name = 'BootFailed';

  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(({ code, message, cure }) => `${code}: ${message} ${cure}`).join('\n'));
  }
}
