import { inject, Injectable, signal, untracked } from '@angular/core';
import { liveChanges } from '@tessera/realtime/editor';
import { asProblem } from '@tessera/ui';
import { RecordsApi } from '../../records/records-api';
import { RecordEdit } from '../state/record-edit';

/** What became of the record elsewhere: others saved it while I have unsaved changes, or it is gone. */
export type Elsewhere = 'changed' | 'gone' | null;

/**
 * Keeps the record on the screen as the server has it: what others save appears by itself where nothing is typed; where
 * something is, the person is told and saving puts both together.
 */
@Injectable()
export class LiveRecord {
  private readonly edit = inject(RecordEdit);
  private readonly api = inject(RecordsApi);

  readonly elsewhere = signal<Elsewhere>(null);

  constructor() {
    liveChanges(() => [this.edit.schema().name], {
      changed: (changes) => {
        const mine = this.edit.single()?.data;
        const about = changes.find(({ id }) => id === mine?.id);
        if (mine && about && about.version !== mine.version) void this.look(about.kind === 'deleted');
      },
      reload: () => void this.look(false),
    });
  }

  /** Reads it again; what is typed stays on top. */
  async refresh(): Promise<void> {
    const id = this.edit.single()?.data.id;
    if (id === undefined) return;
    try {
      const { resource, computed } = this.edit.schema();
      this.edit.adopt(await this.api.read(resource, id, { computed: computed.length > 0 }));
      this.elsewhere.set(null);
    } catch (thrown) {
      // Away or gone; only the latter is news.
      if (asProblem(thrown).status === 404) this.elsewhere.set('gone');
    }
  }

  private async look(isGone: boolean): Promise<void> {
    if (this.edit.isNew() || untracked(this.edit.state) === 'saving') return;
    if (isGone) this.elsewhere.set('gone');
    else if (this.edit.isDirty()) this.elsewhere.set('changed');
    else await this.refresh();
  }
}
