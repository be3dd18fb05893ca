import { BootFailed } from '@tessera/extension';
import { Problem } from '@tessera/models';

/** What people are told at the terminal: one clear sentence for what we foresaw, the whole error for what we did not. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Problem) return [error.title, error.detail].filter(Boolean).join(' ');
  if (error instanceof BootFailed) return `Tessera cannot start as it is put together:\n${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
