import * as apps from 'kubernetes-models/apps/v1';
import * as autoscaling from 'kubernetes-models/autoscaling/v2';
import * as batch from 'kubernetes-models/batch/v1';
import * as networking from 'kubernetes-models/networking.k8s.io/v1';
import * as policy from 'kubernetes-models/policy/v1';
import * as core from 'kubernetes-models/v1';
import type { KubernetesObject } from './objects';

const groups: Readonly<Record<string, object>> = {
  v1: core,
  'apps/v1': apps,
  'autoscaling/v2': autoscaling,
  'batch/v1': batch,
  'networking.k8s.io/v1': networking,
  'policy/v1': policy,
};

interface Model {
  validate(): void;
}

/** What is wrong with an object by the schemas that Kubernetes publishes; names that no schema knows too, which they let pass. */
export function schemaFaults(object: KubernetesObject): string[] {
  const found = (groups[object.apiVersion] as Record<string, new (data: unknown) => Model> | undefined)?.[object.kind];
  if (!found) return [`there is no ${object.kind} in ${object.apiVersion}`];
  const asked = new Set<string>();
  try {
    // The model copies what it is given: what is watched is the copy.
    found.prototype.validate.call(watched(new found(object), '', asked));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  return pathsIn(object)
    .filter((path) => !asked.has(path))
    .map((path) => `nobody asks for ${path}`);
}

/** Notes the path of whatever is read: a schema reads each name that it knows. */
function watched<T>(value: T, path: string, asked: Set<string>): T {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get(target, name, receiver) {
      const inside = Reflect.get(target, name, receiver) as unknown;
      if (typeof name === 'symbol' || !Object.hasOwn(target, name)) return inside;
      asked.add(`${path}/${name}`);
      return watched(inside, `${path}/${name}`, asked);
    },
  });
}

function pathsIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => [`${path}/${name}`, ...pathsIn(inside, `${path}/${name}`)]);
}
