import { Injectable } from '@nestjs/common';
import { PublishedPages } from '@tessera/content/server';
import { records } from '@tessera/database/server';
import { asSystem } from '@tessera/extension';
import { isUuid } from '@tessera/models';
import { EventPage, Venue } from '../contract';

/** What becomes of venues as time goes by and as events are published. */
@Injectable()
export class Venues {
  constructor(private readonly published: PublishedPages) {}

  /** Closes the venues whose last day is over; returns how many. `today` is a calendar day in UTC. */
  async closePast(today = new Date().toISOString().slice(0, 10)): Promise<number> {
    return await asSystem('events: the last day is over', async () => {
      let closed = 0;
      for await (const { id } of records(Venue).each({ filter: { state: 'open', until: { lt: today } } })) {
        await records(Venue).change(id, { state: 'closed' });
        closed++;
      }
      return closed;
    });
  }

  /** Notes at its venue that an event was published. Does nothing for other pages, and for those withdrawn meanwhile. */
  async announce(pageId: string): Promise<void> {
    const address = (await this.published.resolve([pageId])).get(pageId);
    const page = address && (await this.published.byPath(address.site, address.path));
    const venue = page?.type === EventPage.name ? page.fields['venue'] : undefined;
    if (isUuid(venue)) await this.note(venue, pageId);
  }

  /** Forgets an event that visitors do not see any more. */
  async withdraw(pageId: string): Promise<void> {
    const venue = await asSystem('events: an event is withdrawn', () => records(Venue).find({ latestEvent: pageId }));
    if (venue) await this.note(venue.id, null);
  }

  private async note(id: string, latestEvent: string | null): Promise<void> {
    await asSystem('events: what was announced at a venue', async () => {
      if (await records(Venue).exists({ id })) await records(Venue).change(id, { latestEvent });
    });
  }
}
