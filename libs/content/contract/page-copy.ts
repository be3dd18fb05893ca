import { z } from 'zod';

/** Most pages that are copied at once. */
export const copyMaxPages = 500;

/** What to copy of a page, and where to. */
export interface NewCopy {
  /** Right behind the page itself when left out. */
  readonly parent?: string | undefined;
  /** Everything beneath it too. */
  readonly withBeneath: boolean;
}

/** The body of `POST /pages/:id/copies`. */
export const newCopySchema: z.ZodType<NewCopy> = z.strictObject({
  parent: z.uuid().optional(),
  withBeneath: z.boolean(),
});
