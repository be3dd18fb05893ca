import { Menu } from '@tessera/content/contract';
import { pageTitles, Site } from '@tessera/content/server';
import { recordLink } from '@tessera/admin/server';
import { conditionFor, type Database, recordsById } from '@tessera/database/server';
import { currentAct, type Installed } from '@tessera/extension';
import { type Entity, isUuid, mediaEntityName, pageEntityName, resourcePath } from '@tessera/models';
import type { Ingredient, Ingredients } from '../../contract';

/** Most that are named; whoever wants to know that a page is made of more is told how many. */
const mostNamed = 200;
/** How the tags of what stands beneath a page begin. */
const beneathName = `${pageEntityName}-under`;
/** And of all pages of one type. */
const ofTypeName = `${pageEntityName}-of`;
/** Whoever sees pages knows that there are these. */
const knownToAll: ReadonlySet<string> = new Set([pageEntityName, Site.name, Menu.name]);

/** What a tag says that was read: one record, what stands beneath a page, or anything of an entity. */
interface Read {
  readonly what: Ingredient['what'];
  readonly entity: Entity;
  readonly id: string | null;
  /** What anything of the entity is narrowed down to: `Pages of type “Article”`. */
  readonly narrower?: string;
}

/** Says in words what tags name, to each only what she may see. */
export class IngredientNames {
  private constructor(
    private readonly installed: Installed,
    private readonly titles: ReadonlyMap<string, string | null>,
  ) {}

  /** Learns the names of everything in these tags: two statements at most, however many there are. */
  static async of(database: Database, tags: Iterable<string>): Promise<IngredientNames> {
    const { installed } = database;
    const reads = readsOf(installed, tags).filter(({ id }) => id !== null);
    const isPage = ({ entity }: Read) => entity.name === pageEntityName;
    const ids = new Map<string, Set<string>>();
    for (const { entity, id } of reads.filter((read) => !isPage(read)))
      ids.set(entity.name, (ids.get(entity.name) ?? new Set()).add(id!));
    const [pages, records] = await Promise.all([
      pageTitles(
        database,
        reads.filter(isPage).map(({ id }) => id!),
      ),
      recordsById(ids),
    ]);
    const titles = [...records].flatMap(([name, rows]) =>
      [...rows].map(([id, row]) => [id, titleOf(installed.entities.get(name)!, row)] as const),
    );
    return new IngredientNames(installed, new Map([...pages, ...titles]));
  }

  /** What these tags name, single records first. */
  say(tags: readonly string[]): Ingredients {
    const reads = readsOf(this.installed, tags);
    const named = reads.flatMap((read) => this.named(read) ?? []).slice(0, mostNamed);
    return { named, others: reads.length - named.length };
  }

  private named({ what, entity, id, narrower }: Read): Ingredient | undefined {
    const { name, label, labels } = entity;
    if (id === null) {
      const isSeen = conditionFor(this.installed, entity, 'view', currentAct().person) !== false;
      if (!isSeen && !knownToAll.has(name)) return undefined;
      const link = isSeen && entity.resource ? `/${resourcePath(entity)}` : null;
      return { what, entity: name, label: narrower ?? labels, id, title: null, link };
    }
    const title = this.titles.get(id);
    if (title !== undefined) return { what, entity: name, label, id, title, link: this.linkOf(entity, id) };
    return name === Site.name ? { what, entity: name, label, id, title: null, link: null } : undefined;
  }

  private linkOf(entity: Entity, id: string): string | null {
    return entity.name === mediaEntityName ? `/media?asset=${id}` : recordLink(this.installed, entity, id);
  }
}

/** Each once, in the order in which they are told. Tags of what is not installed any more, or that are no records', name nothing. */
function readsOf(installed: Installed, tags: Iterable<string>): readonly Read[] {
  const reads = new Map<string, Read>();
  for (const tag of tags) {
    const read = readOf(installed, tag);
    if (read) reads.set(`${read.what} ${read.entity.name} ${read.id ?? read.narrower}`, read);
  }
  return [...reads.values()].sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
}

const order: readonly Ingredient['what'][] = ['record', 'beneath', 'any'];

function readOf(installed: Installed, tag: string): Read | undefined {
  const [name = '', rest = ''] = tag.split(':');
  const entity = installed.entities.get([beneathName, ofTypeName].includes(name) ? pageEntityName : name);
  if (!entity) return undefined;
  if (name === beneathName) return { what: 'beneath', entity, id: rest };
  const type = name === ofTypeName ? installed.pages.get(rest) : undefined;
  if (type) return { what: 'any', entity, id: null, narrower: `${entity.labels} of type “${type.label}”` };
  // Those that refer to something are told as any.
  return isUuid(rest) ? { what: 'record', entity, id: rest } : { what: 'any', entity, id: null };
}

function titleOf({ title }: Entity, row: Readonly<Record<string, unknown>>): string | null {
  const value = title === undefined ? undefined : row[title];
  return typeof value === 'string' ? value : null;
}
