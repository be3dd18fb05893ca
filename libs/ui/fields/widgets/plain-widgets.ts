import { ChoiceWidget } from './choices/choice-widget';
import { ChoicesWidget } from './choices/choices-widget';
import { ColourWidget } from './choices/colour-widget';
import { SwitchWidget } from './choices/switch-widget';
import { DurationWidget } from './numbers/duration-widget';
import { MoneyWidget } from './numbers/money-widget';
import { NumberWidget } from './numbers/number-widget';
import { TimeWidget } from './numbers/time-widget';
import { SlugWidget } from './text/slug-widget';
import { TextWidget } from './text/text-widget';

/** The widgets that nearly every form needs. */
export const plainWidgets = {
  text: TextWidget,
  slug: SlugWidget,
  number: NumberWidget,
  money: MoneyWidget,
  duration: DurationWidget,
  time: TimeWidget,
  switch: SwitchWidget,
  choice: ChoiceWidget,
  choices: ChoicesWidget,
  colour: ColourWidget,
};
