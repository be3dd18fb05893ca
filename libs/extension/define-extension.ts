import type {
  Admin,
  Block,
  Entity,
  EventType,
  Figure,
  Job,
  Listener,
  PageType,
  Permission,
  Policy,
} from '@tessera/models';
import type { MigrationInterface } from 'typeorm';
import type { BootCheck } from './boot-check';
import type { Command } from './command';
import type { Metric } from './define-metric';
import type { Installed } from './installed';
import type { ReadyGroup } from './rights';
import type { SettingsGroup } from './settings';

/** A class that Nest builds: a provider, or a controller where it carries `@Controller`. */
export type ServerClass = new (...args: never[]) => object;

/** One class stands in for another, which a lib below asks for without knowing who answers. */
export interface ServerStandIn {
  readonly provide: abstract new (...args: never[]) => object;
  readonly useExisting: ServerClass;
}

/** How a definition looks on the site; made by `template()` of `libs/templates`. */
export interface InstalledTemplate {
  readonly definition: { readonly name: string };
}

/** Modules of `site/*.template.tsx` as `import.meta.glob(…, { eager: true })` gives them. */
export type TemplateModules = Readonly<Record<string, { readonly default: InstalledTemplate }>>;

/** Modules of `migrations/*.ts` as `import.meta.glob(…, { eager: true })` gives them. */
export type MigrationModules = Readonly<Record<string, Readonly<Record<string, new () => MigrationInterface>>>>;

/** How anything plugs in: data that names the parts; see `defineExtension`. */
export interface ExtensionOptions {
  /** One word, lower case with hyphens; the scope of everything it owns. */
  readonly name: string;
  /** Extensions that must be installed before it. */
  readonly needs?: readonly string[];
  readonly entities?: readonly Entity[];
  readonly pages?: readonly PageType[];
  readonly blocks?: readonly Block[];
  readonly permissions?: Readonly<Record<string, Permission>>;
  /** What the groups that every installation starts with may at first; an administrator can change it. */
  readonly grants?: Readonly<Partial<Record<ReadyGroup, readonly Permission[]>>>;
  readonly policies?: readonly Policy[];
  readonly admin?: readonly Admin[];
  readonly figures?: readonly Figure[];
  readonly events?: readonly EventType[];
  readonly jobs?: readonly Job[];
  readonly listeners?: readonly Listener[];
  readonly settings?: readonly SettingsGroup[];
  readonly checks?: readonly BootCheck[];
  readonly commands?: readonly Command[];
  readonly metrics?: readonly Metric[];
  readonly server?: readonly (ServerClass | ServerStandIn)[];
  /** Server classes that follow from all that is installed: the resource of each entity. */
  readonly generate?: (installed: Installed) => readonly ServerClass[];
  readonly templates?: readonly InstalledTemplate[] | TemplateModules;
  readonly migrations?: MigrationModules;
}

/** An extension with nothing left out. */
export type Extension = Required<Omit<ExtensionOptions, 'templates'>> & {
  readonly templates: readonly InstalledTemplate[];
};

/** Declares an extension. Our own features enter by the same door. */
export function defineExtension(options: ExtensionOptions): Extension {
  if (!/^[a-z][a-z0-9-]*$/.test(options.name))
    throw new TypeError(`extension "${options.name}" must be named in lower case with hyphens`);
  return Object.freeze({
    needs: [],
    entities: [],
    pages: [],
    blocks: [],
    permissions: {},
    grants: {},
    policies: [],
    admin: [],
    figures: [],
    events: [],
    jobs: [],
    listeners: [],
    settings: [],
    checks: [],
    commands: [],
    metrics: [],
    server: [],
    generate: () => [],
    migrations: {},
    ...options,
    templates: listOf(options.templates ?? []),
  });
}

function listOf(templates: readonly InstalledTemplate[] | TemplateModules): readonly InstalledTemplate[] {
  return Array.isArray(templates)
    ? (templates as readonly InstalledTemplate[])
    : Object.values(templates as TemplateModules).map((module) => module.default);
}
