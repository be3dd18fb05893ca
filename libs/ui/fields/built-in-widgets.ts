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
  slug: plain('text'),
  email: plain('text'),
  url: plain('text'),
  phone: plain('text'),
  integer: plain('number'),
  decimal: plain('number'),
  switch: plain('switch'),
  choice: plain('choice'),
  choices: plain('choices'),
  date: plain('time'),
  time: plain('time'),
  dateTime: plain('time'),
  colour: plain('colour'),
  json: () => import('./widgets/json-widget').then((file) => file.JsonWidget),
  group: () => import('./widgets/group-widget').then((file) => file.GroupWidget),
  list: () => import('./widgets/list-widget').then((file) => file.ListWidget),
};
