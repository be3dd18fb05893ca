import type { Rule } from './rule';

const day =
  '(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))';
const hour = '(?:[01]\\d|2[0-3]):[0-5]\\d';

/** A calendar day that exists. */
export const dateRule = formed(new RegExp(`^(?!0000)${day}$`), 'Choose a day that exists.');

/** A time of day. */
export const timeRule = formed(new RegExp(`^${hour}(?::[0-5]\\d(?:\\.\\d+)?)?$`), 'Type a time such as 09:30.');

/** An instant in UTC to the millisecond. */
export const dateTimeRule = formed(
  new RegExp(`^(?!0000)${day}T${hour}:[0-5]\\d\\.\\d{3}Z$`),
  'Choose a day and a time that exist.',
);

/** A length of time (ISO 8601). */
export const durationRule = formed(
  /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
  'Type a length of time such as 1h 30m.',
);

function formed(form: RegExp, cure: string): Rule {
  return (value) => (typeof value === 'string' && form.test(value) ? null : cure);
}
