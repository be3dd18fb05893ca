import type { IconName, ThemeChoice } from '@tessera/ui';

/** The appearances a person can choose from. */
export const themes: readonly { readonly value: ThemeChoice; readonly label: string; readonly icon: IconName }[] = [
  { value: 'system', label: 'As the system', icon: 'monitor' },
  { value: 'light', label: 'Light', icon: 'sun' },
  { value: 'dark', label: 'Dark', icon: 'moon' },
];
