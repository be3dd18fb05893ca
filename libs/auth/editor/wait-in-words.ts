/** How long to wait, for people: seconds as `Retry-After` has them. */
export function waitInWords(seconds: number): string {
  const [amount, unit] = seconds < 90 ? [Math.ceil(seconds), 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return `Try again ${new Intl.RelativeTimeFormat('en').format(amount, unit as Intl.RelativeTimeFormatUnit)}.`;
}
