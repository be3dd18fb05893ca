import { Injectable } from '@nestjs/common';
import { defineExtension, type Extension } from '@tessera/extension';
import { Clock } from '../server';

/** A clock that a story moves by hand. */
@Injectable()
export class TestClock extends Clock {
  private ahead = 0;

  override now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  /** Back to what time it really is. */
  reset(): void {
    this.ahead = 0;
  }

  /** Lets time pass. */
  pass({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Readonly<Partial<Record<Unit, number>>>): void {
    this.ahead += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  }
}

type Unit = 'days' | 'hours' | 'minutes' | 'seconds';

/** Puts it in the place of the real one. */
export const testClockExtension: Extension = defineExtension({
  name: 'test-clock',
  server: [TestClock, { provide: Clock, useExisting: TestClock }],
});
