import { ChoiceWidget } from './choice-widget';
import { ChoicesWidget } from './choices-widget';
import { ColourWidget } from './colour-widget';
import { NumberWidget } from './number-widget';
import { SwitchWidget } from './switch-widget';
import { TextWidget } from './text-widget';
import { TimeWidget } from './time-widget';

/** The widgets that nearly every form needs. */
export const plainWidgets = {
  text: TextWidget,
  number: NumberWidget,
  switch: SwitchWidget,
  choice: ChoiceWidget,
  choices: ChoicesWidget,
  time: TimeWidget,
  colour: ColourWidget,
};
