import { InjectionToken, type TemplateRef } from '@angular/core';

/** What a screen has to say beneath single blocks, e.g. that somebody else changed one. */
export interface BlockNotes {
  /** A template for the note about a block, given its id as `$implicit`; null where there is nothing to say. */
  note(block: string): TemplateRef<{ readonly $implicit: string }> | null;
}

export const blockNotes = new InjectionToken<BlockNotes>('notes beneath blocks');
