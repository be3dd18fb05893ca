import { type Finding, type Installed, isController, routesOfController } from '@tessera/extension';
import { finding } from './admin-findings';

/** Routes that two controllers claim: of two entities, or of an entity and of what was written by hand. */
export function routeFindings({ server }: Installed): readonly Finding[] {
  const handlers = new Map<string, string[]>();
  for (const { method, path, handler } of server.flatMap((part) =>
    isController(part) ? routesOfController(part) : [],
  )) {
    const address = `${method} ${path.replace(/:\w+/g, ':…')}`;
    handlers.set(address, [...(handlers.get(address) ?? []), handler]);
  }
  return [...handlers]
    .filter(([, claiming]) => claiming.length > 1)
    .map(([address, claiming]) =>
      finding(
        'E012',
        `${claiming.join(' and ')} both answer ${address}.`,
        'Give one entity another name or plural (`labels`), set `resource: false` for what has its own routes, or move the other route.',
      ),
    );
}
