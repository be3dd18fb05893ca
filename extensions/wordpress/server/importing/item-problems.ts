import { Problem } from '@tessera/models';

/** What is wrong with one item alone, so that the others may go on. */
export function isOfItem(error: unknown): error is Problem {
  return (
    error instanceof Problem &&
    error.status >= 400 &&
    error.status < 500 &&
    error.status !== 401 &&
    error.status !== 403
  );
}

/** The place where a page should stand is not there any more. */
export function isOfTree(error: unknown): boolean {
  return (
    error instanceof Problem && (error.code === 'content.parent-not-found' || error.code === 'content.after-not-found')
  );
}

/** What a problem says, with the first of the faults that it names. */
export function sentenceOf({ title, errors }: Problem): string {
  return [title, ...errors.slice(0, 1).map(({ message }) => message)].join(' ');
}
