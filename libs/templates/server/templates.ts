import type { InstalledTemplate } from '@tessera/extension';
import type { Layout, Template } from './template';

/** All installed templates by the name of their definition. A later extension replaces the templates of an earlier one. */
export class Templates {
  /** Undefined where no theme is installed. */
  readonly layout: Layout | undefined;
  private readonly byName = new Map<string, Template>();

  /** `installed` is `Installed.templates`, in the order of the list of extensions. */
  constructor(installed: readonly InstalledTemplate[]) {
    let last: Layout | undefined;
    for (const each of installed as readonly (Template | Layout)[]) {
      if (each.sort === 'layout') last = each;
      else this.byName.set(each.definition.name, each);
    }
    this.layout = last;
  }

  /** The template of a page type or a block. */
  of(name: string): Template | undefined {
    return this.byName.get(name);
  }
}
