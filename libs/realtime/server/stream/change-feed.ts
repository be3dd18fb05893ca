import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { redisSettings } from '@tessera/caching/server';
import { Database, seesAny } from '@tessera/database/server';
import { type ActingPerson, runAct, Settings } from '@tessera/extension';
import { type Entity, Problem, type Services } from '@tessera/models';
import { mostEntitiesOfStream } from '../../contract';
import type { ChangeBus } from '../feed/change-bus';
import type { News } from '../feed/news';
import { PostgresBus } from '../feed/postgres-bus';
import { RedisBus } from '../feed/redis-bus';
import { ChangeStream } from './change-stream';
import { gather, gathered, type PendingNews } from './pending-news';
import { Positions } from './positions';
import { sameRights } from './same-rights';
import { Sights } from './sights';
import { Teller } from './teller';

/** What is wanted of a new stream. */
export interface StreamWish {
  readonly person: ActingPerson;
  /** Names of entities. */
  readonly of: readonly string[];
  /** The position at which the client left, where it comes back. */
  readonly after: string | undefined;
  /** Who would be let in now with the same credentials. */
  readonly recheck: () => Promise<ActingPerson | null>;
}

/** News is gathered for so long before people are told, in milliseconds. */
const tickMs = 100;
const beatMs = 15_000;
/** How often it is asked whether who reads may still read; well within five seconds. */
const recheckMs = 2_000;
const mostStreamsOfPerson = 12;
const mostStreams = 5_000;

/** Tells everybody who listens in this process what changed of that which she may see. */
@Injectable()
export class ChangeFeed implements BeforeApplicationShutdown {
  private readonly log = new Logger('Realtime');
  private readonly bus: ChangeBus;
  private readonly positions = new Positions();
  private readonly streams = new Set<ChangeStream>();
  private readonly timers: NodeJS.Timeout[] = [];
  private started: Promise<void> | undefined;
  private pending: PendingNews = new Map();
  private tick: NodeJS.Timeout | undefined;
  private flushing: Promise<void> = Promise.resolve();
  /** How many flushes have begun and not ended. */
  private untold = 0;
  private settled = this.positions.current();
  private isRechecking = false;
  private isClosed = false;

  constructor(
    private readonly database: Database,
    private readonly sights: Sights,
    private readonly teller: Teller,
    settings: Settings,
  ) {
    const { REDIS_URL } = settings.of(redisSettings);
    this.bus = REDIS_URL === undefined ? new PostgresBus(database) : new RedisBus(database, REDIS_URL);
  }

  /**
   * Opens a stream. Throws `realtime.unknown-entity` (400) alike for what does not exist and for what the person may see nothing
   * of, `realtime.too-many-streams` (429) and `realtime.unavailable` (503).
   */
  async open({ person, of, after, recheck }: StreamWish, services: Services): Promise<ChangeStream> {
    const entities = this.entitiesOf(of, person);
    this.refuseTooMany(person);
    await this.start();
    this.refuseTooMany(person);
    const stream = new ChangeStream(person, entities, () => runAct({ services }, recheck));
    // What was heard until now is for those who were there.
    this.flush();
    this.streams.add(stream);
    stream.once('close', () => this.streams.delete(stream));
    const position = this.positions.current();
    const missed = after === undefined ? [] : this.positions.since(after);
    if (missed === null) stream.reload({}, position);
    else if (missed.length > 0) await this.teller.tell([stream], gathered(missed), position);
    stream.beat(this.positionOfNow());
    return stream;
  }

  /** How many streams are open. */
  get size(): number {
    return this.streams.size;
  }

  /** Lets everybody go, so that the server can stop; they come back elsewhere. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isClosed = true;
    for (const timer of this.timers) clearInterval(timer);
    clearTimeout(this.tick);
    for (const stream of this.streams) stream.end();
    if (!this.started) return;
    await this.started.catch(() => undefined);
    await this.bus.stop();
    await this.flushing;
  }

  /** News is heard from the first stream on: who only runs a command hears nothing. */
  private async start(): Promise<void> {
    try {
      await (this.started ??= this.bus.start({ hear: (news) => this.hear(news), missed: () => this.missed() }));
    } catch (error) {
      this.started = undefined;
      throw unavailable(error);
    }
    if (this.timers.length > 0) return;
    this.timers.push(setInterval(() => this.beat(), beatMs).unref());
    this.timers.push(setInterval(() => void this.recheck(), recheckMs).unref());
  }

  private entitiesOf(names: readonly string[], person: ActingPerson): Set<Entity> {
    const { installed } = this.database;
    if (names.length === 0 || names.length > mostEntitiesOfStream)
      throw new Problem('realtime.invalid-entities', {
        title: `Name 1 to ${mostEntitiesOfStream} entities whose changes are wanted.`,
      });
    return new Set(
      names.map((name) => {
        const entity = installed.entities.get(name);
        if (entity?.history && seesAny(this.database, entity, person, this.sights.of(entity))) return entity;
        throw new Problem('realtime.unknown-entity', { title: `There is no entity "${name.slice(0, 100)}" here.` });
      }),
    );
  }

  private refuseTooMany({ id }: ActingPerson): void {
    if (this.isClosed) throw unavailable();
    const mine = [...this.streams].filter(({ person }) => person.id === id).length;
    if (mine < mostStreamsOfPerson && this.streams.size < mostStreams) return;
    throw new Problem('realtime.too-many-streams', {
      status: 429,
      title: 'Too many windows are listening for changes.',
      retryAfter: 30,
    });
  }

  private hear(news: News): void {
    this.positions.keep(news);
    gather(this.pending, news);
    this.tick ??= setTimeout(() => this.flush(), tickMs);
  }

  private missed(): void {
    this.positions.forget();
    for (const stream of this.streams) stream.reload({}, this.positions.current());
  }

  /** Has what was gathered told to those who are there now, once what was gathered before is told. */
  private flush(): void {
    clearTimeout(this.tick);
    this.tick = undefined;
    if (this.pending.size === 0) return;
    const [pending, streams, position] = [this.pending, [...this.streams], this.positions.current()];
    this.pending = new Map();
    this.untold++;
    this.flushing = this.flushing.then(async () => {
      try {
        await this.teller.tell(streams, pending, position);
        this.settled = position;
      } catch (error) {
        if (this.isClosed) return;
        this.log.error('Changes could not be told', error instanceof Error ? error.stack : String(error));
        this.missed();
      } finally {
        this.untold--;
      }
    });
  }

  private beat(): void {
    for (const stream of this.streams) stream.beat(this.positionOfNow());
  }

  /** Until when everything was told. */
  private positionOfNow(): string {
    return this.pending.size === 0 && this.untold === 0 ? this.positions.current() : this.settled;
  }

  /** Who signed out, was suspended or has other rights than before is let go, and may come back as who she is now. */
  private async recheck(): Promise<void> {
    if (this.isRechecking) return;
    this.isRechecking = true;
    try {
      await Promise.all(
        [...this.streams].map(async (stream) => {
          const person = await stream.recheck().catch(() => null);
          if (person && sameRights(person, stream.person)) return;
          if (person) stream.reload({}, this.positions.current());
          stream.end();
        }),
      );
    } finally {
      this.isRechecking = false;
    }
  }
}

function unavailable(cause?: unknown): Problem {
  return new Problem('realtime.unavailable', {
    status: 503,
    title: 'News of changes cannot be had right now.',
    retryAfter: 5,
    cause,
  });
}
