import { conditionFor, type Database, fulfilled } from '@tessera/database/server';
import { type ActingPerson, asPolicyPerson, has, hasSomewhere } from '@tessera/extension';
import type { Condition, Policy, Verb } from '@tessera/models';
import type { Explanation, Reason } from '../../contract';
import type { Asked } from './asked';
import { inWords } from './in-words';

/** What is decided, and what policies have to do with it. */
export interface Decision {
  readonly decision: Explanation['decision'];
  readonly reasons: readonly Reason[];
}

/** Decides as every door does: by `has` and `hasSomewhere` about a permission, by `conditionFor` about records. */
export async function decisionOf(database: Database, person: ActingPerson, asked: Asked): Promise<Decision> {
  if (asked.act)
    return asked.act.record === null
      ? aboutAll(database, person, asked.act)
      : aboutOne(database, person, { ...asked.act, record: asked.act.record });
  const { permission, line } = asked;
  if (has(person, permission)) return { decision: 'always', reasons: [] };
  if (line) {
    const places = person.rights?.places.get(permission.name) ?? [];
    return { decision: places.some((place) => line.includes(place)) ? 'always' : 'never', reasons: [] };
  }
  return { decision: hasSomewhere(person, permission) ? 'sometimes' : 'never', reasons: [] };
}

type Act = NonNullable<Asked['act']>;

function aboutAll({ installed }: Database, person: ActingPerson, { entity, verb }: Act): Decision {
  const conditions = verbsNeeded(verb).map((each) => conditionFor(installed, entity, each, person));
  const decision = conditions.includes(false)
    ? 'never'
    : conditions.every((each) => each === true)
      ? 'always'
      : 'sometimes';
  const reasons = ownPolicies(installed.extensions, { entity, verb }).flatMap(({ extension, policy }): Reason[] => {
    const asking = { person: asPolicyPerson(person) };
    const allowed = policy.verbs[verb]?.(asking) ?? false;
    const limit = policy.limits[verb]?.(asking) ?? true;
    const words = (condition: Condition) => inWords(entity, condition, person);
    return [
      ...(allowed === false ? [] : [allows(extension, `for ${words(allowed)}`)]),
      ...(limit === true ? [] : [holds(extension, `only for ${words(limit)}`)]),
    ];
  });
  return { decision, reasons: [...reasons, ...unseen(needsSight(verb) && conditions.at(-1) === false)] };
}

async function aboutOne(
  database: Database,
  person: ActingPerson,
  { entity, verb, record }: Act & { record: string },
): Promise<Decision> {
  const needed = verbsNeeded(verb).map((each) => conditionFor(database.installed, entity, each, person));
  const asking = { person: asPolicyPerson(person) };
  const own = ownPolicies(database.installed.extensions, { entity, verb });
  const stated = own.flatMap(({ extension, policy }) => [
    ...(policy.verbs[verb] ? [{ extension, condition: policy.verbs[verb](asking), isLimit: false }] : []),
    ...(policy.limits[verb] ? [{ extension, condition: policy.limits[verb](asking), isLimit: true }] : []),
  ]);
  const met =
    (await fulfilled(database, entity, record, [...needed, ...stated.map(({ condition }) => condition)])) ?? [];
  const reasons = stated.flatMap(({ extension, condition, isLimit }, at): Reason[] => {
    const isMet = met[needed.length + at] === true;
    const where = inWords(entity, condition, person);
    if (isLimit) return isMet ? [] : [holds(extension, `only for ${where}, and this is none of them`)];
    return [isMet ? allows(extension, `for ${where}, and this is one of them`) : refuses(extension, where)];
  });
  const isAllowed = needed.every((_condition, at) => met[at] === true);
  return {
    decision: isAllowed ? 'always' : 'never',
    reasons: [...reasons, ...unseen(needsSight(verb) && met[needed.length - 1] !== true)],
  };
}

/** Who changes or deletes a record must see it too. */
function verbsNeeded(verb: Verb): readonly Verb[] {
  return needsSight(verb) ? [verb, 'view'] : [verb];
}

function needsSight(verb: Verb): boolean {
  return verb === 'change' || verb === 'delete';
}

function ownPolicies(
  extensions: Database['installed']['extensions'],
  { entity, verb }: Pick<Act, 'entity' | 'verb'>,
): Array<{ readonly extension: string; readonly policy: Policy }> {
  return extensions.flatMap(({ name, policies }) =>
    policies
      .filter((policy) => policy.entity === entity && (policy.verbs[verb] || policy.limits[verb]))
      .map((policy) => ({ extension: name, policy })),
  );
}

function allows(extension: string, words: string): Reason {
  return { code: 'policy-allows', extension, sentence: `A policy of "${extension}" allows it ${words}.` };
}

function refuses(extension: string, words: string): Reason {
  return {
    code: 'policy-refuses',
    extension,
    sentence: `A policy of "${extension}" would allow it for ${words}, which this is not.`,
  };
}

function holds(extension: string, words: string): Reason {
  return { code: 'limit-holds', extension, sentence: `A limit of "${extension}" allows it ${words}.` };
}

function unseen(cannotSee: boolean): Reason[] {
  return cannotSee
    ? [{ code: 'cannot-see', sentence: 'Who changes or deletes something must be able to see it.' }]
    : [];
}
