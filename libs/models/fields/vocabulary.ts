import { blocks } from './blocks';
import { boolean } from './boolean';
import { choice, choices } from './choice';
import { group, list } from './compound';
import { date, dateTime, duration, time } from './dates';
import { colour, email, phone, slug, url } from './formatted-text';
import { html } from './html';
import { json } from './json';
import { link } from './link';
import { location } from './location';
import { file, image } from './media';
import { decimal, integer, money } from './numbers';
import { reference, references } from './reference';
import { richText } from './rich-text';
import { table } from './table';
import { text } from './text';

/** The field vocabulary: everything an entity, a page type or a block can hold. An extension adds kinds by `defineFieldKind`. */
export const field = {
  text,
  richText,
  slug,
  email,
  url,
  phone,
  integer,
  decimal,
  money,
  boolean,
  choice,
  choices,
  date,
  time,
  dateTime,
  duration,
  colour,
  json,
  image,
  file,
  reference,
  references,
  link,
  blocks,
  group,
  list,
  location,
  table,
  html,
} as const;
