import type { FieldWidget, FieldWidgets } from './field-widgets';
import type { plainWidgets } from './widgets/plain-widgets';

/** The small ones come in one piece, so that a form of twenty fields costs one request. */
const plain =
  (name: keyof typeof plainWidgets): FieldWidget =>
  () =>
    import('./widgets/plain-widgets').then((file) => file.plainWidgets[name]);

/** The widgets of the field vocabulary of @tessera/models; loaded with the first form. */
export const builtInWidgets: FieldWidgets = {
  text: plain('text'),
  slug: plain('slug'),
  email: plain('text'),
  url: plain('text'),
  phone: plain('text'),
  integer: plain('number'),
  decimal: plain('number'),
  money: plain('money'),
  switch: plain('switch'),
  choice: plain('choice'),
  choices: plain('choices'),
  date: plain('time'),
  time: plain('time'),
  dateTime: plain('time'),
  duration: plain('duration'),
  colour: plain('colour'),
  json: () => import('./widgets/text/json-widget').then((file) => file.JsonWidget),
  html: () => import('./widgets/text/html-widget').then((file) => file.HtmlWidget),
  table: () => import('./widgets/table/table-widget').then((file) => file.TableWidget),
  location: () => import('./widgets/numbers/location-widget').then((file) => file.LocationWidget),
  group: () => import('./widgets/compound/group-widget').then((file) => file.GroupWidget),
  list: () => import('./widgets/compound/list-widget').then((file) => file.ListWidget),
};
