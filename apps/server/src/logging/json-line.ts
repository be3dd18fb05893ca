/** What happened, as one line of the log that programs read: time first, then how grave it is, then the rest; what is undefined is left out. */
export function jsonLine(level: string, fields: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ time: new Date().toISOString(), level, ...fields })}\n`;
}
