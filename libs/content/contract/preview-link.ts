import { z } from 'zod';
import type { PersonName } from './page-row';

/** Most days for which a link shows a draft. */
export const previewLinkMaxDays = 90;

/** A link that shows the draft of a page to whoever has it, without an account. What it leads to is told once, when it is made. */
export interface PreviewLink {
  readonly id: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** Who made it; it works while that person may share this page. */
  readonly by: PersonName | null;
}

/** A link just made. */
export interface MadePreviewLink extends PreviewLink {
  readonly url: string;
}

/** The body of `POST /pages/:id/preview-links`. */
export const newPreviewLinkSchema = z.strictObject({ days: z.int().min(1).max(previewLinkMaxDays) });
