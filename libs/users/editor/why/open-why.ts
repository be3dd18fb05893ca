import type { Injector } from '@angular/core';
import { Dialogs } from '@tessera/ui';
import type { ExplanationQuery } from '../../contract';

/** Opens a dialog that says why whoever is signed in may do something, or why not; e.g. about `{ entity, verb, record }`. */
export async function openWhy(injector: Injector, question: ExplanationQuery): Promise<void> {
  const { WhyDialog } = await import('./why-dialog');
  await injector.get(Dialogs).open<void, ExplanationQuery>(WhyDialog, { data: question });
}
