import { template } from '@tessera/templates/server';
import { Countdown } from '../contract/countdown';

/** The day itself, and no count of days that would be wrong by tomorrow on a page that is kept. */
export default template(Countdown, ({ until, label }, { format }) => (
  <p class="countdown">
    {label && <b>{label}: </b>}
    <time dateTime={until.toISOString()}>{format.date(until)}</time>
  </p>
));
