import type { BlockJson, DocumentFields, ProblemField } from '@tessera/models';
import { applyChanges, type BlockFields, blocksOf, changesBetween, withBlocks } from './change';
import type { DraftState, Flushed, Resolution, SyncPhase, UnsavedEdits } from './draft-state';
import type { DraftTransport, PersonName, SaveAnswer, SavedDraft, Stop } from './draft-transport';
import { HeldParts, type OpenConflict } from './held-parts';
import { asArrived, type Conflict, keepBoth, mergeDrafts } from './merge-drafts';
import { holdBack, type Part, partOfPath, valueAt } from './part';
import { sameJson } from './same-json';

/** Milliseconds without a key before changes are sent, and the longest they wait while somebody types on and on. */
const quiet = 800;
const longestWait = 5_000;
const retries = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];
/** The server takes 2,000 at once. */
const mostChangesOfOneRequest = 2_000;
/** More requests than that in one flush mean that the server never agrees. */
const mostRequestsOfOneFlush = 12;

/**
 * Keeps a draft and the server in step while somebody writes. It knows the last state of the server (`base`) and the
 * state on the screen (`mine`); what is sent is always the difference of the two, one request at a time. Parts that are
 * disputed or refused are held back, so that the sound rest is saved. Nothing typed is ever thrown away here: the
 * server's state is merged beneath it, and where both changed the same part the person is asked.
 */
export class DraftSync {
  #base: DocumentFields;
  #mine: DocumentFields;
  #version: number;
  #phase: SyncPhase = 'saved';
  #cause: 'network' | 'server' | null = null;
  #stop: Stop | null = null;
  #savedAt: number | null = null;
  #unsavedSince: number | null = null;
  /** Answers in a row that were none or not the last word. */
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  /** What was sent when the answer got lost: it is sent again as it was until its fate is known. */
  #uncertain: DocumentFields | null = null;
  #isClosed = false;
  readonly #held = new HeldParts();
  readonly #listeners = new Set<(state: DraftState) => void>();
  #state: DraftState;

  constructor(
    draft: SavedDraft,
    private readonly blockFields: BlockFields,
    private readonly transport: DraftTransport,
  ) {
    this.#base = this.#mine = draft.fields;
    this.#version = draft.version;
    this.#state = this.#snapshot();
  }

  get state(): DraftState {
    return this.#state;
  }

  /** What would be lost if this window closed now; null when the server has it all. */
  get unsaved(): UnsavedEdits | null {
    return this.#state.hasUnsaved ? { version: this.#version, base: this.#base, mine: this.#mine } : null;
  }

  /** Calls `listener` after every change of state; returns the way to stop that. */
  subscribe(listener: (state: DraftState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The document as it is on the screen now. It is saved once the person pauses. */
  edit(fields: DocumentFields): void {
    if (fields === this.#mine) return;
    this.#mine = fields;
    this.#held.settle(fields, this.#base);
    if (this.#stop?.code === 'unsavable') this.#goOn();
    this.#schedule(quiet);
  }

  /** Saves without waiting for a pause, until there is nothing left that can be saved. */
  async flush(): Promise<Flushed> {
    for (let requests = 0; requests < mostRequestsOfOneFlush; requests++) {
      await this.#sending;
      if (this.#phase === 'stopped') return 'stopped';
      if (!this.#hasSendable()) return this.#held.reason ?? 'saved';
      await this.#send();
      if (this.#isUnreachable()) return 'unreachable';
    }
    return 'unreachable';
  }

  /** Tries again at once: the network is back, or the person signed in again. */
  retry(): void {
    if (!this.#isUnreachable() && this.#phase !== 'stopped') return;
    this.#goOn();
    void this.#send();
  }

  /** Decides a conflict. `both` falls back on mine where the conflict cannot keep both. */
  resolve(part: Part, resolution: Resolution): void {
    const conflict = this.#state.conflicts.find((each) => each.part === part);
    if (!conflict) return;
    if (resolution === 'theirs') this.#mine = holdBack(this.#base, this.#mine, new Set([part]), this.blockFields);
    if (resolution === 'both' && conflict.canKeepBoth) this.#mine = withBoth(this.#mine, conflict);
    this.#held.decided(part);
    this.#held.settle(this.#mine, this.#base);
    this.#schedule(0);
  }

  /** Takes in a newer state of the server, merged beneath what was typed here. Ignored while a save is under way. */
  receive(draft: SavedDraft): void {
    if (this.#sending || draft.version <= this.#version) return;
    this.#version = draft.version;
    this.#rebase(this.#uncertain ?? this.#base, draft.fields, () => draft.updatedBy);
    this.#uncertain = null;
    this.#schedule(quiet);
  }

  /** Brings back what an earlier window could not save. */
  recover(kept: UnsavedEdits): void {
    const from = asArrived(kept.base, kept.mine, this.#base, this.blockFields);
    const { fields, conflicts } = mergeDrafts(from, kept.mine, this.#base, this.blockFields);
    this.#mine = fields;
    for (const conflict of conflicts) this.#held.dispute(conflict, null);
    this.#held.settle(fields, this.#base);
    this.#schedule(0);
  }

  /** Ends it: no timer runs on, no listener is called, an answer under way is ignored. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  /** Sends after a pause, unless a request, a retry or a stop comes before it. */
  #schedule(pause: number): void {
    if (this.#isClosed || this.#sending || this.#isUnreachable() || this.#phase === 'stopped') return this.#publish();
    clearTimeout(this.#timer);
    if (this.#hasSendable()) {
      this.#unsavedSince ??= Date.now();
      this.#phase = 'waiting';
      this.#timer = setTimeout(
        () => void this.#send(),
        Math.max(0, Math.min(pause, this.#unsavedSince + longestWait - Date.now())),
      );
    } else {
      this.#unsavedSince = null;
      this.#phase = 'saved';
    }
    this.#publish();
  }

  #send(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#isClosed) return Promise.resolve();
    return (this.#sending ??= this.#attempt().then((pause) => {
      this.#sending = undefined;
      this.#schedule(pause);
    }));
  }

  /** One request; says after which pause the next may go. */
  async #attempt(): Promise<number> {
    let target = this.#uncertain ?? this.#target();
    let changes = changesBetween(this.#base, target, this.blockFields);
    if (changes.length > mostChangesOfOneRequest) {
      changes = changes.slice(0, mostChangesOfOneRequest);
      target = applyChanges(this.#base, changes);
    }
    this.#unsavedSince = null;
    if (changes.length === 0) {
      this.#uncertain = null;
      this.#goOn();
      return quiet;
    }
    this.#phase = 'saving';
    this.#publish();
    const answer = await this.transport.save(this.#version, changes);
    return this.#isClosed ? quiet : this.#take(answer, target);
  }

  #take(answer: SaveAnswer, sent: DocumentFields): number {
    this.#goOn();
    switch (answer.outcome) {
      case 'unreachable':
        this.#uncertain = sent;
        this.#phase = 'unreachable';
        this.#cause = answer.cause;
        this.#timer = setTimeout(
          () => void this.#send(),
          answer.after === undefined ? this.#nextWait() : answer.after * 1_000,
        );
        return quiet;
      case 'stopped':
        this.#halt(answer.stop);
        return quiet;
      case 'refused':
        this.#uncertain = null;
        this.#refuse(answer.errors, sent);
        return 0;
      case 'changed':
        this.#version = answer.current.version;
        this.#rebase(
          sent,
          answer.current.fields,
          ({ part, field }) => answer.by.get(part) ?? answer.by.get(field) ?? answer.current.updatedBy,
        );
        this.#uncertain = null;
        return this.#tries++ === 0 ? 0 : this.#nextWait();
      case 'saved':
        this.#version = answer.version;
        this.#savedAt = Date.now();
        this.#tries = 0;
        this.#uncertain = null;
        this.#base = sent;
        if (answer.fields) this.#rebase(sent, answer.fields, () => null);
        this.#held.settle(this.#mine, this.#base);
        return quiet;
    }
  }

  /** Puts the server's state beneath mine; what was sent may or may not be in it. */
  #rebase(sent: DocumentFields, theirs: DocumentFields, by: (conflict: Conflict) => PersonName | null): void {
    const from = asArrived(this.#base, sent, theirs, this.blockFields);
    const { fields, conflicts } = mergeDrafts(from, this.#mine, theirs, this.blockFields);
    this.#base = theirs;
    this.#mine = fields;
    for (const conflict of conflicts) this.#held.dispute(conflict, by(conflict));
    this.#held.settle(fields, theirs);
  }

  #refuse(errors: readonly ProblemField[], sent: DocumentFields): void {
    const before = this.#held.parts.size;
    for (const error of errors) {
      const path = error.path.replace(/^fields\./, '');
      const part = partOfPath(path, this.blockFields);
      const value = valueAt(sent, part);
      if (!sameJson(value, valueAt(this.#base, part))) this.#held.refuse({ ...error, path, part }, value);
    }
    if (this.#held.parts.size === before)
      this.#halt({ code: 'unsavable', message: errors[0]?.message ?? 'The server did not accept these changes.' });
    this.#held.settle(this.#mine, this.#base);
  }

  #halt(stop: Stop): void {
    this.#phase = 'stopped';
    this.#stop = stop;
  }

  #goOn(): void {
    clearTimeout(this.#timer);
    this.#phase = 'saved';
    this.#stop = null;
    this.#cause = null;
  }

  #nextWait(): number {
    return retries[Math.min(this.#tries++, retries.length - 1)]!;
  }

  #isUnreachable(): boolean {
    return this.#phase === 'unreachable';
  }

  #target(): DocumentFields {
    return holdBack(this.#base, this.#mine, this.#held.parts, this.blockFields);
  }

  #hasSendable(): boolean {
    return this.#uncertain !== null || changesBetween(this.#base, this.#target(), this.blockFields).length > 0;
  }

  #snapshot(): DraftState {
    return {
      fields: this.#mine,
      version: this.#version,
      phase: this.#phase,
      hasUnsaved: this.#uncertain !== null || !sameJson(this.#base, this.#mine),
      savedAt: this.#savedAt,
      cause: this.#cause,
      stop: this.#stop,
      conflicts: this.#held.conflicts(this.#mine, this.#base),
      refusals: this.#held.refusals(),
    };
  }

  #publish(): void {
    if (this.#isClosed) return;
    this.#state = this.#snapshot();
    for (const listener of this.#listeners) listener(this.#state);
  }
}

function withBoth(fields: DocumentFields, { field, block, base, mine, theirs }: OpenConflict): DocumentFields {
  const both = keepBoth(base as BlockJson, mine as BlockJson, theirs as BlockJson);
  return withBlocks(
    fields,
    field,
    blocksOf(fields, field).map((each) => (each.id === block ? both : each)),
  );
}
