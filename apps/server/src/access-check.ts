import type { ModulesContainer } from '@nestjs/core';
import { BootFailed, routesOfController } from '@tessera/extension';
import { controllersOf } from './routes';

/** Stops the boot for every route that states neither `@May(…)` nor `@Public()`: nothing is open by forgetting. */
export function assertAccessStated(modules: ModulesContainer): void {
  const findings = controllersOf(modules)
    .flatMap((controller) => routesOfController(controller))
    .filter(({ access }) => !access)
    .map(({ handler }) => ({
      code: 'server.E001',
      message: `${handler} does not state who may call it.`,
      cure: 'Add @May(…), @MayDo(…) or @Public().',
    }));
  if (findings.length > 0) throw new BootFailed(findings);
}
