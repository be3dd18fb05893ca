import { Injectable } from '@nestjs/common';

/** What time it is, for all that waits and gives up. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
