import type { Parameters } from '../parameters';

/** ` AND t.version = $1`, nothing where no version is named. */
export function versionSql(version: number | undefined, parameters: Parameters, alias = 't'): string {
  return version === undefined ? '' : ` AND ${alias}.version = ${parameters.add(version, 'integer')}`;
}
