import {
  type Admin,
  type Block,
  type BlockTypes,
  type Entity,
  fieldsOf,
  type Figure,
  type Job,
  type Listener,
  type PageType,
  type Permission,
  permissionsFor,
  type Policy,
  scopeOf,
} from '@tessera/models';
import { BootFailed, type BootCheck, type Finding } from './boot-check';
import type { Command } from './command';
import type { Metric } from './define-metric';
import type { Extension, InstalledTemplate, MigrationModules, ServerClass, ServerStandIn } from './define-extension';
import type { SettingsGroup } from './settings';

/** Everything that is installed, by name: what the list in `apps/server/src/extensions.ts` adds up to. */
export class Installed {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly pages: ReadonlyMap<string, PageType>;
  readonly blocks: BlockTypes;
  readonly permissions: ReadonlyMap<string, Permission>;
  readonly policies: readonly Policy[];
  private readonly policiesByEntity: ReadonlyMap<Entity, readonly Policy[]>;
  /** How entities are shown, by the entity's name; what has none is shown as its definition says. */
  readonly admins: ReadonlyMap<string, Admin>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly jobs: ReadonlyMap<string, Job>;
  readonly listeners: readonly Listener[];
  readonly settings: readonly SettingsGroup[];
  readonly checks: readonly BootCheck[];
  readonly commands: readonly Command[];
  readonly metrics: readonly Metric[];
  readonly server: readonly (ServerClass | ServerStandIn)[];
  readonly templates: readonly InstalledTemplate[];

  /** Throws `BootFailed` when names clash, a need is missing, or something carries a name of another's scope. */
  constructor(readonly extensions: readonly Extension[]) {
    const findings = extensions.flatMap((extension, index) => [
      ...missingNeeds(extension, extensions.slice(0, index)),
      ...strangeNames(extension),
    ]);
    const named = <T extends { readonly name: string }>(
      what: string,
      code: string,
      pick: (extension: Extension) => readonly T[],
    ) => {
      const found = new Map<string, T>();
      for (const each of extensions.flatMap(pick)) {
        if (found.has(each.name))
          findings.push({
            code,
            message: `Two ${what} are named ${each.name}.`,
            cure: 'Rename one of them, or list its extension only once.',
          });
        found.set(each.name, each);
      }
      return found;
    };
    named('extensions', 'extension.E001', (extension) => [extension]);
    this.entities = named('entities', 'extension.E002', ({ entities }) => entities);
    this.pages = named('page types', 'content.E003', ({ pages }) => pages);
    this.blocks = named<Block>('blocks', 'content.E004', ({ blocks }) => blocks);
    this.permissions = named('permissions', 'extension.E005', ({ entities, permissions }) => [
      ...entities.filter(({ resource }) => resource).flatMap((entity) => permissionsFor(entity)),
      ...Object.values(permissions),
    ]);
    const admins = named('admins', 'extension.E013', ({ admin }) =>
      admin.map((each) => ({ name: each.entity.name, admin: each })),
    );
    this.admins = new Map([...admins].map(([name, { admin }]) => [name, admin]));
    this.figures = named('figures', 'extension.E014', ({ figures }) => figures);
    this.jobs = named('jobs', 'jobs.E006', ({ jobs }) => jobs);
    this.listeners = [...named('listeners', 'jobs.E007', ({ listeners }) => listeners).values()];
    this.commands = [...named('commands', 'extension.E008', ({ commands }) => commands).values()];
    this.metrics = [...named('metrics', 'extension.E015', ({ metrics }) => metrics).values()];
    this.policies = extensions.flatMap(({ policies }) => policies);
    this.policiesByEntity = Map.groupBy(this.policies, ({ entity }) => entity);
    this.settings = extensions.flatMap(({ settings }) => settings);
    this.checks = extensions.flatMap(({ checks }) => checks);
    this.templates = extensions.flatMap(({ templates }) => templates);
    named('settings', 'extension.E012', ({ settings }) =>
      settings.flatMap((group) => Object.keys(group.settings).map((name) => ({ name }))),
    );
    findings.push(...this.missingTargets());
    if (findings.length > 0) throw new BootFailed(findings);
    this.server = extensions.flatMap(({ server, generate }) => [...server, ...generate(this)]);
  }

  /** What is said about the records of one entity. */
  policiesOf(entity: Entity): readonly Policy[] {
    return this.policiesByEntity.get(entity) ?? [];
  }

  /** Migrations by the extension that owns them. */
  get migrations(): ReadonlyArray<{ readonly owner: string; readonly modules: MigrationModules }> {
    return this.extensions.map(({ name, migrations }) => ({ owner: name, modules: migrations }));
  }

  private missingTargets(): Finding[] {
    return [...this.entities.values(), ...this.pages.values(), ...this.blocks.values()].flatMap(({ name, fields }) =>
      fieldsOf(fields).flatMap(([fieldName, { kind, options }]) => {
        const target = kind.describe?.(options)['target'];
        if (typeof target !== 'string' || this.entities.has(target)) return [];
        return [
          {
            code: 'extension.E009',
            message: `${name}.${fieldName} refers to ${target}, which is not installed.`,
            cure: `Install the extension "${scopeOf(target)}".`,
          },
        ];
      }),
    );
  }
}

function missingNeeds({ name, needs }: Extension, before: readonly Extension[]): Finding[] {
  return needs
    .filter((need) => !before.some((each) => each.name === need))
    .map((need) => ({
      code: 'extension.E010',
      message: `"${name}" needs "${need}", which is not installed before it.`,
      cure: `List "${need}" above "${name}" in apps/server/src/extensions.ts.`,
    }));
}

function strangeNames({
  name,
  entities,
  pages,
  blocks,
  jobs,
  listeners,
  permissions,
  figures,
  metrics,
}: Extension): Finding[] {
  return [
    ...entities,
    ...pages,
    ...blocks,
    ...jobs,
    ...listeners,
    ...figures,
    ...metrics,
    ...Object.values(permissions),
  ]
    .filter((each) => scopeOf(each.name) !== name)
    .map((each) => ({
      code: 'extension.E011',
      message: `"${name}" declares ${each.name}, which is not in its scope.`,
      cure: `Name it "${name}.${each.name.split('.')[1]}".`,
    }));
}
