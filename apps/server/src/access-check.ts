import type { ModulesContainer } from '@nestjs/core';
import { accessOf, BootFailed } from '@tessera/extension';
import { controllersOf, handlersOf } from './routes';

/** Stops the boot for every route that states neither `@May(…)` nor `@Public()`: nothing is open by forgetting. */
export function assertAccessStated(modules: ModulesContainer): void {
  const findings = controllersOf(modules).flatMap((controller) =>
    handlersOf(controller)
      .filter(({ handler }) => !accessOf(controller, handler))
      .map(({ name }) => ({
        code: 'server.E001',
        message: `${controller.name}.${name} does not state who may call it.`,
        cure: 'Add @May(…) or @Public().',
      })),
  );
  if (findings.length > 0) throw new BootFailed(findings);
}
