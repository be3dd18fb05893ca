import { AsyncLocalStorage } from 'node:async_hooks';
import { Problem, type Services, uuidv7 } from '@tessera/models';
import type { Rights } from './rights';

/** The person on whose behalf something is done. */
export interface ActingPerson {
  readonly id: string;
  readonly name: string;
  /** May everything. */
  readonly isOwner: boolean;
  /** Has every right, within policies and limits; false when left out. */
  readonly isAdministrator?: boolean;
  /** What the person may besides, as it was when the act began; nothing when left out. */
  readonly rights?: Rights;
  /** The group through whose eyes the person looks at the editor: with its rights, and without any power to change. */
  readonly viewsAs?: string;
}

/** Collects what a piece of work has read, as tags (`content.page:<id>`), so that what was made of it can be forgotten in time. */
export interface ReadLog {
  add(tag: string): void;
}

/** The context of one act: a request, a job, a command. It travels with asynchronous calls, nobody passes it on. */
export interface Act {
  /** Null for a visitor. */
  readonly person: ActingPerson | null;
  /** Why the system itself acts, past all policies; undefined where it does not. */
  readonly system: string | undefined;
  /** Same for everything one request causes, in logs, history and problems. */
  readonly requestId: string;
  readonly services: Services;
  readonly reads: ReadLog | undefined;
}

/** What an act starts with. */
export interface ActStart {
  readonly services: Services;
  readonly person?: ActingPerson | null;
  readonly requestId?: string;
  readonly system?: string;
}

const acts = new AsyncLocalStorage<Act>();

/** A new act that nobody has entered yet; see `inAct`. */
export function startAct({ services, person = null, requestId = uuidv7(), system }: ActStart): Act {
  return { services, person, requestId, system, reads: undefined };
}

/** Runs `fn`, and all it awaits, within `act`. */
export function inAct<T>(act: Act, fn: () => T): T {
  return acts.run(act, fn);
}

/** Starts an act and runs `fn` within it. */
export function runAct<T>(start: ActStart, fn: () => T): T {
  return inAct(startAct(start), fn);
}

/** The act in which we are. Throws `extension.no-act` outside any, which is a mistake of ours, never of the caller. */
export function currentAct(): Act {
  const act = acts.getStore();
  if (!act)
    throw new Problem('extension.no-act', {
      status: 500,
      title: 'Nobody acts here.',
      detail: 'Wrap the call in runAct().',
    });
  return act;
}

/** The act in which we are, if any. */
export function actIfAny(): Act | undefined {
  return acts.getStore();
}

/** Says who sent the current request, once the credentials are checked. A second person in one act is refused. */
export function identify(person: ActingPerson): void {
  const act = currentAct() as { person: ActingPerson | null };
  if (act.person && act.person.id !== person.id) {
    throw new Problem('extension.act-taken', { status: 500, title: 'Somebody else acts here already.' });
  }
  act.person = person;
}

/** Runs `fn` as `person` within the same request; for imports and jobs done on somebody's behalf. */
export function asPerson<T>(person: ActingPerson, fn: () => T): T {
  return acts.run({ ...currentAct(), person, system: undefined }, fn);
}

/** Runs `fn` as a visitor who has not signed in; for what must be the same for everybody. */
export function asVisitor<T>(fn: () => T): T {
  return acts.run({ ...currentAct(), person: null, system: undefined }, fn);
}

/** Runs `fn` past all policies. The reason is for whoever reads the code and the log. The history still names the person. */
export function asSystem<T>(reason: string, fn: () => T): T {
  return acts.run({ ...currentAct(), system: reason }, fn);
}

/** Runs `fn` and notes in `log` everything it reads. */
export function recordingReads<T>(log: ReadLog, fn: () => T): T {
  return acts.run({ ...currentAct(), reads: log }, fn);
}

/** The acting person, or `auth.sign-in-needed` (401). */
export function requirePerson(): ActingPerson {
  const { person } = currentAct();
  if (!person) throw new Problem('auth.sign-in-needed', { status: 401, title: 'Please sign in.' });
  return person;
}
