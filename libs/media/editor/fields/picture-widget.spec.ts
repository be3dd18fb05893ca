import { describe, expect, it } from 'vitest';
import { drawn, drop, droppedFile, MediaField, paste } from './media-field.harness';

const png = droppedFile('Mosaic.png', 'image/png');

describe('a picture', () => {
  it('is dropped, seen at once, shows how far it is, and is there', async () => {
    const field = await MediaField.empty('image');
    drop(field.widget(), png);
    await field.settle();
    const [sent] = field.server.arriving;
    expect(sent).toMatchObject({ path: '/media/images', name: 'Mosaic.png' });
    expect(field.find<HTMLImageElement>('.sending img').getAttribute('src')).toMatch(/^blob:/);
    sent!.progress(0.25);
    await field.settle();
    const bar = field.find('[role=progressbar]');
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-label')]).toEqual(['25', 'Sending the picture']);
    const { id, thumbnail } = sent!.arrive();
    await field.until(() => expect(field.value()).toEqual({ id, alt: '' }));
    await field.until(() => expect(field.find('figure img').getAttribute('src')).toBe(thumbnail));
  });

  it('is pasted; what is no picture is left alone', async () => {
    const field = await MediaField.empty('image');
    drop(field.widget(), droppedFile('Terms.pdf', 'application/pdf'));
    await field.settle();
    expect(field.server.arriving).toHaveLength(0);
    paste(field.widget(), png);
    await field.settle();
    expect(field.server.arriving).toHaveLength(1);
  });

  it('is chosen among the pictures of the library, with the words that stand for it there', async () => {
    const field = await MediaField.empty('image');
    field.server.add('Terms.pdf');
    const { id } = field.server.add('Tiles.png', 'picture', { alt: 'Blue tiles' });
    await field.press('From the library');
    await field.takeFromLibrary('Tiles.png', ['Tiles.png']);
    expect(field.value()).toEqual({ id, alt: 'Blue tiles' });
  });

  it('keeps its words when it is replaced, and they can be changed', async () => {
    const field = await MediaField.with('image', (server) => ({
      id: server.add('Old.png', 'picture').id,
      alt: 'Mine',
    }));
    await field.chooseFile(png);
    const { id } = field.server.arriving[0]!.arrive();
    await field.until(() => expect(field.value()).toEqual({ id, alt: 'Mine' }));
    const words = field.find<HTMLInputElement>('[aria-label="Alternative text"]');
    words.value = 'Red tiles';
    words.dispatchEvent(new Event('input', { bubbles: true }));
    expect(field.value()).toEqual({ id, alt: 'Red tiles' });
    await field.press('Remove the picture');
    expect(field.value()).toBeNull();
    expect(field.text()).toContain('Drop or paste a picture here');
  });

  it('that was refused says why and what to do, and is tried again', async () => {
    const field = await MediaField.empty('image');
    drop(field.widget(), png);
    await field.settle();
    field.server.arriving[0]!.refuse(422, 'media.too-many-pixels', 'This picture is too large.', 'Make it smaller.');
    await field.until(() => field.find('[role=alert]'));
    expect(field.find('[role=alert]').textContent).toContain('This picture is too large. Make it smaller.');
    await field.press('Try again');
    const { id } = field.server.arriving[1]!.arrive();
    await field.until(() => expect(field.value()).toEqual({ id, alt: '' }));
  });

  it('that is gone, or hidden, is told as such', async () => {
    const field = await MediaField.with('image', () => ({ id: '0190a000-0000-7000-8000-000000000001', alt: '' }));
    await field.until(() => expect(field.text()).toContain('This picture is gone, or lies in a folder'));
  });

  it('is told apart by the name of its field', async () => {
    const field = await MediaField.empty('image');
    expect([field.widget().getAttribute('role'), field.widget().getAttribute('aria-label')]).toEqual(['group', 'It']);
  });
});

it('a picture that may only be read is a picture with its words, and nothing that would change it', async () => {
  const { element, until } = await drawn('image', (server) => ({
    id: server.add('Tiles.png', 'picture').id,
    alt: 'Blue tiles',
  }));
  await until(() => expect(element.querySelector('img')?.alt).toBe('Blue tiles'));
  expect(element.querySelectorAll('button, input')).toHaveLength(0);
});
