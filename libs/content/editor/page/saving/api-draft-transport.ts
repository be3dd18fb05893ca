import { type ApiClient, type ApiProblem, asProblem } from '@tessera/ui';
import type { Conflict, Draft } from '../../../contract';
import type { Change } from '../../draft/change';
import type { DraftTransport, PersonName, SaveAnswer } from '../../draft/draft-transport';
import { blockPart, type Part, placePart } from '../../draft/part';

/** Sends changes by `PATCH /pages/:id/draft` and says what the answers mean. */
export class ApiDraftTransport implements DraftTransport {
  constructor(
    private readonly api: ApiClient,
    private readonly page: string,
  ) {}

  async save(version: number, changes: readonly Change[]): Promise<SaveAnswer> {
    try {
      const saved = await this.api.patch('/pages/{id}/draft', { path: { id: this.page }, body: { changes }, version });
      return { outcome: 'saved', version: saved.version, fields: saved.merged ? saved.fields : undefined };
    } catch (thrown) {
      return meaningOf(asProblem(thrown));
    }
  }
}

/** What a failed attempt to save means for what comes next. */
export function meaningOf(problem: ApiProblem): SaveAnswer {
  const { status, title, members } = problem;
  if (status === 0 && problem.code === 'network.unreachable') return { outcome: 'unreachable', cause: 'network' };
  if (status === 412 && members['current'])
    return {
      outcome: 'changed',
      current: members['current'] as Draft,
      by: whoChanged(members['conflicts'] as readonly Conflict[] | undefined),
    };
  if (status === 422) return { outcome: 'refused', errors: problem.errors };
  if (status === 408 || status === 429 || status >= 500)
    return { outcome: 'unreachable', cause: 'server', after: problem.retryAfter };
  const code =
    ({ 401: 'signed-out', 403: 'forbidden', 404: 'gone', 410: 'gone', 413: 'unsavable', 400: 'unsavable' } as const)[
      status
    ] ?? 'unexpected';
  return { outcome: 'stopped', stop: { code, message: title } };
}

function whoChanged(conflicts: readonly Conflict[] = []): ReadonlyMap<Part, PersonName> {
  return new Map(
    conflicts.flatMap(({ field, block, what, by }): Array<[Part, PersonName]> => {
      if (!by) return [];
      return [[block === undefined ? field : what === 'place' ? placePart(field, block) : blockPart(field, block), by]];
    }),
  );
}
