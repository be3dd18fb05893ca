import { inject, Injectable, type OnDestroy, signal } from '@angular/core';
import { apiBase } from '@tessera/client';
import { type LiveChange, mostEntitiesOfStream, type ReloadNotice } from '../../contract/live-change';
import { openEventSource } from './event-source';

/** `off`: nobody listens; `paused`: the window is hidden; `away`: it tries to come back. */
export type LiveConnection = 'off' | 'connecting' | 'live' | 'away' | 'paused';

/** What a screen is told. */
export interface LiveListener {
  /** Records of the entities changed, each named once with the latest. */
  changed(changes: readonly LiveChange[]): void;
  /** Changes may have been missed, or were too many to name: read again what is shown. */
  reload(): void;
}

interface Listening {
  readonly entities: ReadonlySet<string>;
  readonly listener: LiveListener;
}

/** Changes are gathered for so long before screens are told, in milliseconds. */
const gatherMs = 60;
/** A window that is hidden for longer lets its connection go; browsers have few of them. */
const hiddenMs = 20_000;
const firstPauseMs = 1000;
const longestPauseMs = 30_000;

/**
 * What others change, as it happens: one connection of this window for all its screens. It comes back by itself, at once told
 * what was missed, and pauses while the window is hidden. Screens use `liveChanges` and `changeCount`.
 */
@Injectable({ providedIn: 'root' })
export class LiveChanges implements OnDestroy {
  private readonly open = inject(openEventSource);
  private readonly listening = new Set<Listening>();
  private readonly state = signal<LiveConnection>('off');
  private source: EventSource | undefined;
  /** The entities of the connection. */
  private connected: ReadonlySet<string> = new Set();
  /** Until when everything is known. */
  private position = '';
  private failures = 0;
  private gathered = new Map<string, LiveChange>();
  private timers: { sync?: Timer; retry?: Timer; hide?: Timer; tell?: Timer } = {};
  private readonly onVisibility = () => this.visibilityChanged();

  readonly connection = this.state.asReadonly();

  constructor() {
    document.addEventListener('visibilitychange', this.onVisibility);
  }

  ngOnDestroy(): void {
    document.removeEventListener('visibilitychange', this.onVisibility);
    this.disconnect('off');
    for (const timer of Object.values(this.timers)) clearTimeout(timer);
  }

  /** Tells `listener` of changes of these entities until the returned function is called. */
  listen(entities: readonly string[], listener: LiveListener): () => void {
    const entry = { entities: new Set(entities), listener };
    this.listening.add(entry);
    this.syncSoon();
    return () => {
      this.listening.delete(entry);
      this.syncSoon();
    };
  }

  /** Several screens come and go together. */
  private syncSoon(): void {
    this.timers.sync ??= setTimeout(() => {
      delete this.timers.sync;
      this.sync();
    });
  }

  private sync(): void {
    const wanted = this.wanted();
    if (wanted.size === 0 || !this.open) return this.disconnect('off');
    if (this.state() === 'paused') return;
    // What nobody listens to any more is no reason to begin anew.
    if (this.source && [...wanted].every((entity) => this.connected.has(entity))) return;
    this.connect(wanted);
  }

  private wanted(): Set<string> {
    const all = [...this.listening].flatMap(({ entities }) => [...entities]);
    return new Set([...new Set(all)].sort().slice(0, mostEntitiesOfStream));
  }

  private connect(entities: ReadonlySet<string>): void {
    clearTimeout(this.timers.retry);
    delete this.timers.retry;
    this.source?.close();
    this.connected = entities;
    if (this.state() !== 'away') this.state.set('connecting');
    const after = this.position && `&after=${encodeURIComponent(this.position)}`;
    const source = this.open!(`${apiBase}/changes?of=${[...entities].map(encodeURIComponent).join(',')}${after}`);
    this.source = source;
    const on = (name: string, take: (event: MessageEvent<string>) => void) =>
      source.addEventListener(name, (event) => {
        if (this.source !== source) return;
        take(event as MessageEvent<string>);
        this.position = (event as MessageEvent).lastEventId || this.position;
      });
    on('here', () => {
      this.failures = 0;
      this.state.set('live');
    });
    on('change', ({ data }) => this.gather(JSON.parse(data) as LiveChange));
    on('reload', ({ data }) => this.reload(JSON.parse(data) as ReloadNotice));
    on('error', () => this.lost());
  }

  /** The browser would come back by itself, but all windows at the same moment, and with an old address. */
  private lost(): void {
    this.source?.close();
    this.source = undefined;
    this.state.set('away');
    const pause = Math.min(firstPauseMs * 2 ** this.failures++, longestPauseMs);
    this.timers.retry ??= setTimeout(
      () => {
        delete this.timers.retry;
        this.sync();
      },
      pause * (0.5 + Math.random() / 2),
    );
  }

  private disconnect(state: 'off' | 'paused'): void {
    clearTimeout(this.timers.retry);
    delete this.timers.retry;
    this.source?.close();
    this.source = undefined;
    this.connected = new Set();
    // Who listens anew reads anew; only a pause is made up for.
    if (state === 'off') this.position = '';
    this.state.set(state);
  }

  private visibilityChanged(): void {
    clearTimeout(this.timers.hide);
    if (document.visibilityState === 'hidden') {
      this.timers.hide = setTimeout(() => this.listening.size > 0 && this.disconnect('paused'), hiddenMs);
    } else if (this.state() === 'paused' || this.state() === 'away') {
      this.failures = 0;
      if (this.state() === 'paused') this.state.set('connecting');
      clearTimeout(this.timers.retry);
      delete this.timers.retry;
      this.sync();
    }
  }

  private gather(change: LiveChange): void {
    this.gathered.set(`${change.entity}:${change.id}`, change);
    this.timers.tell ??= setTimeout(() => {
      delete this.timers.tell;
      const changes = [...this.gathered.values()];
      this.gathered = new Map();
      for (const { entities, listener } of [...this.listening]) {
        const some = changes.filter(({ entity }) => entities.has(entity));
        if (some.length > 0) listener.changed(some);
      }
    }, gatherMs);
  }

  private reload({ entities: told }: ReloadNotice): void {
    for (const { entities, listener } of [...this.listening])
      if (!told || told.some((entity) => entities.has(entity))) listener.reload();
  }
}

type Timer = ReturnType<typeof setTimeout>;
