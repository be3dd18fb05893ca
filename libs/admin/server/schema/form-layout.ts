import type { FormLayout, FormSections } from '@tessera/models';

/** A layout with the fields that `has`: lines, sections and tabs that would be empty are left out. */
export function visibleLayout(layout: FormLayout, has: (name: string) => boolean): FormLayout {
  if (!isTabbed(layout)) return visibleSections(layout, has);
  const tabs = Object.entries(layout.tabs).map(([name, sections]) => [name, visibleSections(sections, has)] as const);
  return { tabs: Object.fromEntries(tabs.filter(([, sections]) => Object.keys(sections).length > 0)) };
}

/** Every field that has a place in a layout. */
export function fieldsOfLayout(layout: FormLayout): readonly string[] {
  const all = isTabbed(layout) ? Object.values(layout.tabs) : [layout];
  return all.flatMap((sections) => Object.values(sections).flat(2));
}

/** Sections may be called "tabs" too; those are lists of fields. */
function isTabbed(layout: FormLayout): layout is { readonly tabs: Readonly<Record<string, FormSections>> } {
  return 'tabs' in layout && !Array.isArray(layout.tabs);
}

function visibleSections(sections: FormSections, has: (name: string) => boolean): FormSections {
  const entries = Object.entries(sections).map(([heading, lines]) => {
    const seen = lines.flatMap((line): (string | readonly string[])[] => {
      if (typeof line === 'string') return has(line) ? [line] : [];
      const names = line.filter(has);
      return names.length > 1 ? [names] : names;
    });
    return [heading, seen] as const;
  });
  return Object.fromEntries(entries.filter(([, lines]) => lines.length > 0));
}
