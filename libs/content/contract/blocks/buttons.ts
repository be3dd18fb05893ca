import { defineBlock, field } from '@tessera/models';

/** Links that ask to be followed. */
export const ButtonsBlock = defineBlock({
  name: 'content.buttons',
  label: 'Buttons',
  icon: 'square-mouse-pointer',
  help: 'One or more links that stand out.',
  also: 'button call to action cta link',
  fields: {
    buttons: field.list(
      field.group(
        {
          label: field.text({ max: 120 }),
          link: field.link(),
          style: field.choice({ choices: { filled: 'Filled', outline: 'Outline' }, default: 'filled' }),
        },
        { label: 'Button' },
      ),
      { required: true, max: 12 },
    ),
    align: field.choice({ choices: { start: 'At the left', centre: 'In the middle' }, default: 'start' }),
  },
  preview: { buttons: [{ label: 'Read on', link: { url: '/' }, style: 'filled' }] },
});
