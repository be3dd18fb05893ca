import type { Routes } from '@angular/router';
import type { Type } from '@angular/core';
import type { CommandSource, IconName } from '@tessera/ui';

/** A line of the sidebar. */
export interface NavEntry {
  readonly label: string;
  readonly icon: IconName;
  /** Path inside the editor, e.g. `/pages`. */
  readonly path: string;
  /** Heading it stands under, in the order of first mention: Site, Media, Forms, Customers, People, Settings. */
  readonly group: string;
  /** Shown only to who may do this, e.g. `content.change`. */
  readonly permission?: string;
}

/** What a lib or an extension adds to the editor. Its screens are loaded when somebody opens one. */
export interface EditorExtension {
  readonly name: string;
  readonly nav: readonly NavEntry[];
  readonly routes: Routes;
  /** Finds things for the command palette. */
  readonly search?: () => Promise<Type<CommandSource>>;
}

/** What is installed in this editor, in the order of the sidebar. */
export const extensions: readonly EditorExtension[] = [];
