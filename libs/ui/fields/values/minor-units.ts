/** Currencies whose minor unit is not a hundredth (ISO 4217, list one of 2026): code → digits behind the point. */
const digits: Readonly<Record<string, number>> = {
  ...of(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'),
  ...of(3, 'BHD IQD JOD KWD LYD OMR TND'),
  ...of(4, 'CLF UYW'),
};

/** How many digits behind the point an amount of a currency has: 2 for euros, 0 for yen. */
export function minorUnits(currency: string): number {
  return digits[currency] ?? 2;
}

/** `1250` cents → `12.50`; exact, because it moves the point instead of dividing. */
export function majorAmount(amount: number, currency: string): string {
  const scale = minorUnits(currency);
  const whole = String(Math.abs(amount)).padStart(scale + 1, '0');
  const point = whole.length - scale;
  return `${amount < 0 ? '-' : ''}${whole.slice(0, point)}${scale > 0 ? `.${whole.slice(point)}` : ''}`;
}

/** What somebody typed → minor units: `12.5`, `12,50`, `1 234`; null where it is no amount of the currency. */
export function minorAmount(typed: string, currency: string): number | null {
  const scale = minorUnits(currency);
  const text = typed.replace(/[\s\u00a0\u202f']/g, '').replace('−', '-');
  const [, sign, whole, behind = ''] = /^([+-]?)(\d+)(?:[.,](\d+))?$/.exec(text) ?? [];
  if (whole === undefined || behind.length > scale) return null;
  const amount = Number(`${sign}${whole}${behind.padEnd(scale, '0')}`);
  return Number.isSafeInteger(amount) ? amount + 0 : null;
}

function of(count: number, codes: string): Record<string, number> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, count]));
}
