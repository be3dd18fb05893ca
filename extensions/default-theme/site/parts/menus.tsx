import type { MenuEntry, Tools } from '@tessera/templates/server';
import { wordsFor } from '../words';

/** The main menu. On small screens behind a word; lines beneath a line open from it, one at a time. No script. */
export function MainMenu({ tools }: { readonly tools: Tools }) {
  const entries = tools.site.menus['main'] ?? [];
  const words = wordsFor(tools.format.locale);
  if (entries.length === 0) return null;
  return (
    <nav class="menu" aria-label={words.mainMenu}>
      <details>
        <summary>{words.menu}</summary>
        <ul class="menu-list">
          {entries.map((entry) => (
            <li>
              {entry.entries.length === 0 ? (
                <Line entry={entry} tools={tools} />
              ) : (
                <details class="submenu" name="menu">
                  <summary>{entry.label}</summary>
                  <Lines
                    entries={entry.path === null ? entry.entries : [alone(entry), ...entry.entries]}
                    tools={tools}
                  />
                </details>
              )}
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

/** A menu as plain lists within lists, for the footer. */
export function FooterMenu({ entries, label, tools }: ListProps & { readonly label: string }) {
  if (entries.length === 0) return null;
  return (
    <nav class="footer-menu" aria-label={label}>
      <Lines entries={entries} tools={tools} />
    </nav>
  );
}

interface ListProps {
  readonly entries: readonly MenuEntry[];
  readonly tools: Tools;
}

function Lines({ entries, tools }: ListProps) {
  return (
    <ul class="lines">
      {entries.map((entry) => (
        <li>
          <Line entry={entry} tools={tools} />
          {entry.entries.length > 0 && <Lines entries={entry.entries} tools={tools} />}
        </li>
      ))}
    </ul>
  );
}

function Line({ entry, tools }: { readonly entry: MenuEntry; readonly tools: Tools }) {
  if (entry.path === null) return <span>{entry.label}</span>;
  return (
    <a href={entry.path} aria-current={currentness(entry, tools)}>
      {entry.label}
    </a>
  );
}

function currentness(item: MenuEntry, { page, ancestors }: Tools): 'page' | 'true' | undefined {
  if (item.page === null) return undefined;
  if (page?.id === item.page) return 'page';
  return ancestors.some(({ id }) => id === item.page) ? 'true' : undefined;
}

function alone(entry: MenuEntry): MenuEntry {
  return { ...entry, entries: [] };
}
