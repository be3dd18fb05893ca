/** How many digits of a currency's amounts are minor units (ISO 4217): 2 for EUR, 0 for JPY, 3 for KWD; 2 for unknown ones. */
export function minorDigits(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    // Not three letters; who reads money refuses that.
    return 2;
  }
}

/** Signs that stand for one currency only. */
export const currencySigns: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
};
