import type { Ingredient, Ingredients } from '../contract';
import { pageEntity, siteEntity } from './freshness-words';

/** Things of one kind of which a page is made. */
export interface IngredientGroup {
  readonly label: string;
  readonly shown: ReadonlyArray<Pick<Ingredient, 'title' | 'link'>>;
  /** How many there are besides. */
  readonly more: number;
}

/** Most of one kind that are shown. */
const mostShown = 8;

/** What a page is made of, by what people call it: itself first, then others by their kind; `page` is its own id. */
export function ingredientGroups({ named }: Ingredients, page: string): readonly IngredientGroup[] {
  const groups = Map.groupBy(named, (each) => labelOf(each, page));
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([label, all]) => ({
      label,
      shown: all.slice(0, mostShown).map((each) => ({ title: titleOf(each, page), link: linkOf(each, page) })),
      more: Math.max(0, all.length - mostShown),
    }));
}

const own = 'This page';
const others = 'Other pages';
const beneath = 'Pages beneath';
const site = 'Site';
const any = 'Also';
const first = [own, others, beneath];
const last = [site, any];

function rank(label: string): number {
  return first.includes(label) ? first.indexOf(label) : first.length + 1 + last.indexOf(label);
}

function labelOf({ what, entity, label, id }: Ingredient, page: string): string {
  if (what === 'any') return any;
  if (what === 'beneath') return beneath;
  if (entity === pageEntity) return id === page ? own : others;
  return entity === siteEntity ? site : label;
}

function titleOf({ what, entity, label, id, title }: Ingredient, page: string): string {
  if (what === 'any') return label;
  if (what === 'beneath' && id === page) return 'This page';
  if (entity === siteEntity) return 'Settings';
  return title || (entity === pageEntity ? 'Untitled' : label);
}

/** It leads nowhere to the page that is open. */
function linkOf({ id, link }: Ingredient, page: string): string | null {
  return id === page ? null : link;
}
