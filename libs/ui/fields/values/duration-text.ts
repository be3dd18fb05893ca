const units = [
  ['Y', 'y', 'years?|yrs?|y'],
  ['M', 'mo', 'months?|mos?'],
  ['W', 'w', 'weeks?|wks?|w'],
  ['D', 'd', 'days?|d'],
  ['H', 'h', 'hours?|hrs?|h'],
  ['TM', 'm', 'minutes?|mins?|m'],
  ['S', 's', 'seconds?|secs?|s'],
] as const;

/** `P1DT1H30M` → `1d 1h 30m`; what is no length of time stays as it is. */
export function durationText(iso: string): string {
  const match =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/.exec(iso);
  if (!match) return iso;
  return (
    units.flatMap(([, short], index) => (match[index + 1] ? [`${match[index + 1]}${short}`] : [])).join(' ') || iso
  );
}

/** What somebody typed → ISO 8601: `1h 30m`, `90 min`, `1:30`, `2 days`, or ISO itself; null where it is none. */
export function parseDuration(typed: string): string | null {
  const text = typed.trim();
  if (/^P/i.test(text)) return text.toUpperCase();
  const clock = /^(\d+):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (clock) return isoOf({ H: Number(clock[1]), TM: Number(clock[2]), S: Number(clock[3] ?? 0) });
  const found: Partial<Record<Unit, number>> = {};
  let rest = text.toLowerCase();
  while (rest !== '') {
    const [whole, number, word] = /^(\d+(?:[.,]\d+)?)\s*([a-z]+)[\s,]*/.exec(rest) ?? [];
    const unit = word && units.find(([, , words]) => new RegExp(`^(?:${words})$`).test(word))?.[0];
    const value = Number(number?.replace(',', '.'));
    if (!whole || !unit || found[unit] !== undefined || (unit !== 'S' && !Number.isInteger(value))) return null;
    found[unit] = value;
    rest = rest.slice(whole.length);
  }
  return isoOf(found);
}

type Unit = (typeof units)[number][0];

/** ISO 8601 has weeks alone or not at all, so beside other parts they become days. */
function isoOf(parts: Partial<Record<Unit, number>>): string | null {
  const given = Object.entries(parts).filter(([, value]) => value > 0) as [Unit, number][];
  if (given.length === 0) return Object.keys(parts).length > 0 ? 'PT0S' : null;
  if (given.length === 1 && given[0]![0] === 'W') return `P${given[0]![1]}W`;
  const days = (parts.D ?? 0) + (parts.W ?? 0) * 7;
  const day = `${part(parts.Y, 'Y')}${part(parts.M, 'M')}${part(days, 'D')}`;
  const hour = `${part(parts.H, 'H')}${part(parts.TM, 'M')}${part(parts.S, 'S')}`;
  return `P${day}${hour && `T${hour}`}`;
}

function part(value: number | undefined, letter: string): string {
  return value ? `${value}${letter}` : '';
}
