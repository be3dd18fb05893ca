/** Fewest characters of an owner's password; the server checks it too, and against a list of common passwords. */
export const leastForOwner = 12;

/** Whether the password has as many characters as it needs, counted as people see them typed. */
export function isLongEnough(password: string, least = leastForOwner): boolean {
  return Array.from(password.normalize('NFKC')).length >= least;
}

/** Whether the password is little more than the person's own name or address. */
export function isOwnData(
  password: string,
  { name, email }: { readonly name: string; readonly email: string },
): boolean {
  const folded = fold(password);
  const [local = '', domain = ''] = fold(email).split('@');
  const own = [fold(email), local, domain, domain.split('.')[0] ?? '', fold(name), ...fold(name).split(/\s+/)];
  return own.some((part) => part.length >= 4 && folded.includes(part) && folded.length - part.length < 5);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
