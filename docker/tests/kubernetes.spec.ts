import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemaFaults } from './kubernetes-schema';
import { type KubernetesObject, objectsIn } from './objects';

interface Patch {
  readonly op: string;
  readonly path: string;
  readonly value: unknown;
}
interface Kustomization {
  readonly resources: readonly string[];
  readonly replicas?: ReadonlyArray<{ readonly name: string }>;
  readonly images?: ReadonlyArray<{ readonly name: string }>;
  readonly configMapGenerator: ReadonlyArray<{
    readonly name: string;
    readonly behavior?: string;
    readonly literals: readonly string[];
  }>;
  readonly patches?: ReadonlyArray<{
    readonly target: { readonly kind: string; readonly name: string };
    readonly patch: string;
  }>;
}

const folder = resolve(import.meta.dirname, '../kubernetes');
const kustomization = (name: string) =>
  objectsIn(join(folder, name), 'kustomization.yaml')[0] as unknown as Kustomization;
const base = kustomization('base');
const objects = base.resources.flatMap((name) => objectsIn(join(folder, 'base'), name));
const find = (kind: string, name: string) => objects.find((each) => each.kind === kind && each.metadata.name === name)!;
/** Everything that becomes a pod. */
const templates = objects
  .filter(({ kind }) => kind === 'Deployment' || kind === 'Job')
  .map(({ metadata, spec }) => ({
    name: metadata.name,
    labels: spec.template.metadata.labels,
    pod: spec.template.spec,
    container: spec.template.spec.containers[0],
  }));
const settings = new Map(base.configMapGenerator[0]!.literals.map((each) => each.split('=', 2) as [string, string]));
const isWithin = (selector: object, labels: Record<string, string>) =>
  Object.entries(selector).every(([name, value]) => labels[name] === value);

describe('the schemas', () => {
  it('of Kubernetes know every object and every name in it', () => {
    for (const object of objects)
      expect([object.kind, object.metadata.name, schemaFaults(object)]).toEqual([
        object.kind,
        object.metadata.name,
        [],
      ]);
  });

  it('find what is wrong', () => {
    const web = find('Deployment', 'tessera-web');
    const changed = (change: (object: KubernetesObject) => void): KubernetesObject => {
      const copy = structuredClone(web);
      change(copy);
      return copy;
    };
    expect(schemaFaults(changed(({ spec }) => (spec.template.spec.containers[0].livenesProbe = {})))).toEqual([
      'nobody asks for /spec/template/spec/containers/0/livenesProbe',
    ]);
    expect(schemaFaults(changed(({ spec }) => (spec.replicas = 'two')))).toHaveLength(1);
    expect(schemaFaults(changed(({ spec }) => delete spec.selector))).toHaveLength(1);
    expect(schemaFaults({ ...web, apiVersion: 'apps/v1beta1' })).toHaveLength(1);
  });
});

describe('the base', () => {
  it('lists every file beside it, and has each object once', () => {
    const files = readdirSync(join(folder, 'base')).filter((name) => name !== 'kustomization.yaml');
    expect([...base.resources].sort()).toEqual(files.sort());
    expect(new Set(objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).size).toBe(objects.length);
  });

  it.each(templates)('$name is allowed where pods are restricted (Pod Security Standards)', ({ pod, container }) => {
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    expect(pod.securityContext.runAsUser).toBeGreaterThan(0);
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect([pod.hostNetwork, pod.hostPID, pod.hostIPC, pod.automountServiceAccountToken]).toEqual([
      undefined,
      undefined,
      undefined,
      false,
    ]);
    expect(pod.volumes.every((each: object) => 'emptyDir' in each)).toBe(true);
    expect(container.volumeMounts.map(({ mountPath }: { mountPath: string }) => mountPath)).toEqual(['/data', '/tmp']);
    expect(pod.containers).toHaveLength(1);
  });

  it.each(templates)('$name has settings and secrets, and no secret in clear', ({ container }) => {
    expect(container.envFrom).toEqual([{ configMapRef: { name: 'tessera' } }, { secretRef: { name: 'tessera' } }]);
    expect((container.env ?? []).map(({ name }: { name: string }) => name)).toEqual(container.env ? ['ROLE'] : []);
    expect([...settings.keys()].filter((name) => /SECRET|TOKEN|PASSWORD|DATABASE|REDIS|STORAGE/.test(name))).toEqual(
      [],
    );
    expect(container.resources).toMatchObject({
      requests: { cpu: expect.any(String), memory: expect.any(String) },
      limits: { memory: expect.any(String) },
    });
  });

  it('asks each pod that lasts whether it lives, is ready and has begun', () => {
    for (const name of ['tessera-web', 'tessera-worker']) {
      const { spec } = find('Deployment', name);
      const { startupProbe, livenessProbe, readinessProbe, ports } = spec.template.spec.containers[0];
      expect([startupProbe, livenessProbe, readinessProbe].map(({ httpGet }) => httpGet.path)).toEqual([
        '/health/ready',
        '/health/live',
        '/health/ready',
      ]);
      for (const { httpGet } of [startupProbe, livenessProbe, readinessProbe])
        expect(ports.map((port: { name: string }) => port.name)).toContain(httpGet.port);
      expect(spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(
        Number(settings.get('STOP_DELAY_SECONDS')) + Number(settings.get('STOP_TIMEOUT_SECONDS')) + 10,
      );
    }
  });

  it('points at what there is', () => {
    for (const kind of ['Service', 'PodDisruptionBudget', 'NetworkPolicy'])
      for (const { metadata, spec } of objects.filter((each) => each.kind === kind)) {
        const selector = (spec.selector ?? spec.podSelector).matchLabels ?? spec.selector;
        expect([metadata.name, templates.some(({ labels }) => isWithin(selector, labels))]).toEqual([
          metadata.name,
          true,
        ]);
      }
    for (const { spec } of objects.filter(({ kind }) => kind === 'Deployment'))
      expect(isWithin(spec.selector.matchLabels, spec.template.metadata.labels)).toBe(true);
    const { scaleTargetRef } = find('HorizontalPodAutoscaler', 'tessera-web').spec;
    expect(
      find(scaleTargetRef.kind, scaleTargetRef.name).spec.replicas,
      'whose number nobody else sets',
    ).toBeUndefined();
    const { backend } = find('Ingress', 'tessera').spec.rules[0].http.paths[0];
    const service = find('Service', backend.service.name);
    expect(service.spec.ports.map(({ name }: { name: string }) => name)).toContain(backend.service.port.name);
    for (const { pod } of templates) expect(find('ServiceAccount', pod.serviceAccountName)).toBeDefined();
  });

  it('answers at the host of the ingress, and lets every pod be reached by name alone where it is allowed', () => {
    const { rules, tls } = find('Ingress', 'tessera').spec;
    expect(settings.get('PUBLIC_URL')).toBe(`https://${rules[0].host}`);
    expect(tls[0].hosts).toEqual([rules[0].host]);
    const closed = find('NetworkPolicy', 'tessera-nothing').spec;
    for (const { labels } of templates) expect(isWithin(closed.podSelector.matchLabels, labels)).toBe(true);
    expect([closed.policyTypes, closed.ingress, closed.egress]).toEqual([['Ingress', 'Egress'], undefined, undefined]);
  });
});

describe('the example', () => {
  const example = kustomization('overlays/example');

  it('changes what there is, and nothing becomes wrong by it', () => {
    expect(example.resources).toEqual(['../../base']);
    for (const { name } of example.replicas ?? []) expect(find('Deployment', name)).toBeDefined();
    for (const { name } of example.images ?? [])
      expect(templates.map(({ container }) => container.image)).toContain(name);
    for (const { name, behavior } of example.configMapGenerator)
      expect([behavior, base.configMapGenerator.some((each) => each.name === name)]).toEqual(['merge', true]);
    for (const { target, patch } of example.patches ?? []) {
      const patched = (parse(patch) as Patch[]).reduce(replaced, structuredClone(find(target.kind, target.name)));
      expect(schemaFaults(patched)).toEqual([]);
      const { rules, tls } = patched.spec;
      expect(example.configMapGenerator[0]!.literals).toContain(`PUBLIC_URL=https://${rules[0].host}`);
      expect(tls[0].hosts).toEqual([rules[0].host]);
    }
  });
});

/** `replace` of JSON Patch (RFC 6902 §4.3): what is replaced must be there. */
function replaced(object: KubernetesObject, { op, path, value }: Patch): KubernetesObject {
  const names = path.split('/').slice(1);
  const last = names.pop()!;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- any path
  const parent = names.reduce((inside: any, name) => inside[name], object);
  expect([op, last in parent]).toEqual(['replace', true]);
  parent[last] = value;
  return object;
}
