import type { Immutable } from '@tessera/models';
import { z } from 'zod';

const groupName = z.object({ id: z.uuid(), name: z.string() });
const verb = z.enum(['view', 'add', 'change', 'delete']);

/** `GET /api/v1/rights/explanation`: about oneself where no person is named; a permission, or an entity and a verb. */
export const ExplanationQuery = z.strictObject({
  person: z.uuid().optional(),
  permission: z.string().max(200).optional(),
  /** Asks about one place of the permission, itself or somewhere above. */
  place: z.uuid().optional(),
  entity: z.string().max(200).optional(),
  verb: verb.optional(),
  /** Asks about one record of the entity. */
  record: z.uuid().optional(),
});
export type ExplanationQuery = z.infer<typeof ExplanationQuery>;

/** One reason why somebody may do something, or why not. */
export const Reason = z.object({
  code: z.enum([
    'is-suspended',
    'is-owner',
    'is-administrator',
    'group-grants',
    'group-grants-elsewhere',
    'policy-allows',
    'policy-refuses',
    'limit-holds',
    'cannot-see',
    'nothing-allows',
  ]),
  /** The same in words. */
  sentence: z.string(),
  group: groupName.optional(),
  /** Id of the place in which the group grants it; left out where it does so everywhere. */
  place: z.uuid().optional(),
  /** The extension whose policy it is. */
  extension: z.string().optional(),
});
export type Reason = Immutable<z.infer<typeof Reason>>;

/** Why somebody may do something, or why not. */
export const Explanation = z
  .object({
    person: z.object({ id: z.uuid(), name: z.string() }),
    /** The act in question, in words. */
    asked: z.string(),
    /** `sometimes`: in some places, or for some records. */
    decision: z.enum(['always', 'sometimes', 'never']),
    reasons: z.array(Reason),
    /** Groups that would make it so, at most 20; empty where the decision is `always`. */
    groupsThatWould: z.array(groupName),
  })
  .meta({ id: 'Explanation' });
export type Explanation = Immutable<z.infer<typeof Explanation>>;
