import type { ProblemField } from '@tessera/models';
import { maxPasswordLength } from '../../contract';
import commonPasswords from './common-passwords.txt?raw';

/** Whose password it is to be. */
export interface PasswordOf {
  readonly email: string;
  readonly name: string;
  readonly isOwner: boolean;
  readonly isAdministrator?: boolean;
}

/** Fewest characters: NIST SP 800-63B asks for 8; owners and administrators, who may do everything, are asked for 12. */
export function minPasswordLength({
  isOwner,
  isAdministrator = false,
}: Pick<PasswordOf, 'isOwner' | 'isAdministrator'>): number {
  return isOwner || isAdministrator ? 12 : 8;
}

/**
 * What is wrong with a password, empty when nothing is. After NIST SP 800-63B: length, and nothing that is guessed first
 * (common, one's own name or address); no rules of composition, and no regular change.
 */
export function passwordFaults(password: string, person: PasswordOf, path = 'password'): ProblemField[] {
  const length = Array.from(password.normalize('NFKC')).length;
  const min = minPasswordLength(person);
  if (length < min) return [{ path, code: 'too-short', message: `Please use at least ${min} characters.` }];
  if (password.length > maxPasswordLength)
    return [{ path, code: 'too-long', message: `Please use at most ${maxPasswordLength} characters.` }];
  const folded = fold(password);
  if (isCommon(folded))
    return [
      { path, code: 'common', message: 'This password is among the first that others try. Please choose another.' },
    ];
  if (isOwn(folded, person))
    return [
      {
        path,
        code: 'own-data',
        message: 'Your name or e-mail address is easy to guess. Please choose another password.',
      },
    ];
  return [];
}

const common = new Set(commonPasswords.split('\n').filter((line) => line && !line.startsWith('# ')));

/** On the list; or one thing over and over (`aaaaaaaaaaaa`, `passwordpassword`); or a run of the keyboard or alphabet. */
function isCommon(folded: string): boolean {
  return (
    common.has(folded) ||
    /^(.{1,3})\1+.?$/u.test(folded) ||
    /^(.{4,})\1+$/u.test(folded) ||
    runs.some((run) => run.includes(folded))
  );
}

const runs = [
  '0123456789012345678901234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
].flatMap((run) => [run, Array.from(run).reverse().join('')]);

/** The address, its two halves or the name are the password, or all of it but a few characters. */
function isOwn(folded: string, { email, name }: PasswordOf): boolean {
  const [local = '', domain = ''] = fold(email).split('@');
  const own = [fold(email), local, domain, domain.split('.')[0] ?? '', fold(name), ...fold(name).split(/\s+/)];
  return own.some((part) => part.length >= 4 && folded.includes(part) && folded.length - part.length < 5);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
