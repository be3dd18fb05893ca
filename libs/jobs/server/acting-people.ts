import type { ActingPerson } from '@tessera/extension';

/** Who a job acts for, with the rights of now and not of when it was started. `libs/users` answers. */
export abstract class ActingPeople {
  /** Null when there is no such person, or none who may still act. */
  abstract find(id: string): Promise<ActingPerson | null>;
}
