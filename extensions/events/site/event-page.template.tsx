import { template } from '@tessera/templates/server';
import { EventPage } from '../contract/event-page';
import { Venue } from '../contract/venue';

export default template(EventPage, ({ title, startsAt, venue, summary, body }, { format, record, image, blocks }) => {
  const place = record(Venue, venue);
  const photo = image(place?.photo ?? null, { isFirst: true });
  return (
    <article class="flow">
      <header class="page-head">
        <h1>{title}</h1>
        {summary && <p class="standfirst">{summary}</p>}
        <p class="meta">
          <time dateTime={startsAt.toISOString()}>{format.dateTime(startsAt)}</time>
          {place && <b>{[place.name, place.city].filter(Boolean).join(', ')}</b>}
        </p>
      </header>
      {photo && (
        <figure class="picture lead wide">
          <img {...photo} />
        </figure>
      )}
      {blocks(body)}
    </article>
  );
});
