import type { FieldWidgets } from './field-widgets';
import { ChoiceWidget } from './widgets/choice-widget';
import { ChoicesWidget } from './widgets/choices-widget';
import { ColourWidget } from './widgets/colour-widget';
import { JsonWidget } from './widgets/json-widget';
import { NumberWidget } from './widgets/number-widget';
import { SwitchWidget } from './widgets/switch-widget';
import { TextWidget } from './widgets/text-widget';
import { TimeWidget } from './widgets/time-widget';

/** The widgets of the field vocabulary of @tessera/models. */
export const builtInWidgets: FieldWidgets = {
  text: TextWidget,
  slug: TextWidget,
  email: TextWidget,
  url: TextWidget,
  phone: TextWidget,
  integer: NumberWidget,
  decimal: NumberWidget,
  switch: SwitchWidget,
  choice: ChoiceWidget,
  choices: ChoicesWidget,
  date: TimeWidget,
  time: TimeWidget,
  dateTime: TimeWidget,
  colour: ColourWidget,
  json: JsonWidget,
  group: () => import('./widgets/group-widget').then((file) => file.GroupWidget),
  list: () => import('./widgets/list-widget').then((file) => file.ListWidget),
  link: () => import('./widgets/link-widget').then((file) => file.LinkWidget),
  reference: () => import('./widgets/page-widget').then((file) => file.PageWidget),
  references: () => import('./widgets/page-widget').then((file) => file.PageWidget),
  image: () => import('../pictures/picture-widget').then((file) => file.PictureWidget),
  richText: () => import('../rich-text/rich-text-field').then((file) => file.RichTextField),
  blocks: () => import('./widgets/blocks-widget').then((file) => file.BlocksWidget),
};
