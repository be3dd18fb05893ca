import { Settings } from '@tessera/extension';
import { expect, it } from 'vitest';
import { outboundSettings } from './settings';

it('by default the web ports of the public internet are reached', () => {
  const { OUTBOUND_PORTS, OUTBOUND_NETWORKS } = Settings.read([outboundSettings], {}).of(outboundSettings);
  expect([OUTBOUND_PORTS, OUTBOUND_NETWORKS]).toEqual([[80, 443], []]);
});

it('an intranet is opened by its network', () => {
  const { OUTBOUND_NETWORKS } = Settings.read([outboundSettings], { OUTBOUND_NETWORKS: '10.1.0.0/16, fd00::/8' }).of(
    outboundSettings,
  );
  expect(OUTBOUND_NETWORKS).toHaveLength(2);
});

it.each([
  { OUTBOUND_PORTS: '80;443' },
  { OUTBOUND_PORTS: '70000' },
  { OUTBOUND_NETWORKS: 'intranet' },
  { OUTBOUND_TIMEOUT_MS: 'soon' },
])('%j is refused by name', (env) => {
  expect(() => Settings.read([outboundSettings], env)).toThrow(Object.keys(env)[0]);
});
