import { describe, expect, it } from 'vitest';
import { drawn, drop, droppedFile, MediaField } from './media-field.harness';

const pdf = droppedFile('Terms.pdf', 'application/pdf');

describe('a file', () => {
  it('is dropped, shows how far it is, and is there by its name', async () => {
    const field = await MediaField.empty('file');
    expect(field.text()).toContain('Drop a file here');
    drop(field.widget(), pdf);
    await field.settle();
    const [sent] = field.server.arriving;
    expect(sent).toMatchObject({ path: '/media/documents', name: 'Terms.pdf' });
    sent!.progress(0.4);
    await field.settle();
    const progress = field.find<HTMLProgressElement>('progress');
    expect([progress.value, progress.getAttribute('aria-label')]).toEqual([0.4, 'Sending Terms.pdf']);
    expect(field.value()).toBeUndefined();

    const { id } = sent!.arrive();
    await field.until(() => expect(field.value()).toEqual({ id }));
    expect(field.text()).toContain('Terms.pdf');
    expect(field.text()).toContain('PDF, 12 kB');
    expect(field.element.querySelector('progress')).toBeNull();
  });

  it('is chosen from the computer, and the same one again after it was removed', async () => {
    const field = await MediaField.empty('file');
    for (const time of [1, 2]) {
      await field.chooseFile(pdf);
      const { id } = field.server.arriving[time - 1]!.arrive();
      await field.until(() => expect(field.value()).toEqual({ id }));
      await field.press('Remove the file');
      expect(field.value()).toBeNull();
    }
  });

  it('is chosen from the library, of whichever kind', async () => {
    const field = await MediaField.empty('file');
    const [film] = [
      field.server.add('Film.mp4', 'document', { mime: 'video/mp4' }),
      field.server.add('A.png', 'picture'),
    ];
    await field.press('From the library');
    await field.takeFromLibrary('Film.mp4', ['Film.mp4', 'A.png']);
    expect(field.value()).toEqual({ id: film.id });
    await field.until(() => expect(field.text()).toContain('Film.mp4'));
  });

  it('is replaced by another file, or from the library', async () => {
    const field = await MediaField.with('file', (server) => ({ id: server.add('Old.pdf').id }));
    await field.until(() => expect(field.text()).toContain('Old.pdf'));
    drop(field.widget(), pdf);
    await field.settle();
    const { id } = field.server.arriving[0]!.arrive();
    await field.until(() => expect(field.value()).toEqual({ id }));
    const other = field.server.add('Other.pdf');
    await field.press('Replace from the library');
    await field.takeFromLibrary('Other.pdf');
    expect(field.value()).toEqual({ id: other.id });
  });

  it('is offered as a download', async () => {
    const field = await MediaField.with('file', (server) => ({ id: server.add('Terms.pdf').id }));
    await field.until(() => field.find('a'));
    const link = field.find<HTMLAnchorElement>('a');
    expect(link.getAttribute('href')).toMatch(/^\/media\/.*\/Terms\.pdf$/);
    expect([link.download, link.title]).toEqual(['Terms.pdf', 'Download Terms.pdf']);
  });

  it('that was refused says why and what to do, and is tried again', async () => {
    const field = await MediaField.empty('file');
    drop(field.widget(), pdf);
    await field.settle();
    field.server.arriving[0]!.refuse(413, 'media.too-large', 'This file is too large.', 'Files may have 200 MB.');
    await field.until(() => field.find('[role=alert]'));
    expect(field.find('[role=alert]').textContent).toContain(
      'Terms.pdf did not arrive. This file is too large. Files may have 200 MB.',
    );
    await field.press('Try again');
    expect(field.server.arriving).toHaveLength(2);
    const { id } = field.server.arriving[1]!.arrive();
    await field.until(() => expect(field.value()).toEqual({ id }));
  });

  it('that was refused is given up, and what was there before is there still', async () => {
    const field = await MediaField.with('file', (server) => ({ id: server.add('Old.pdf').id }));
    const before = field.value();
    drop(field.widget(), pdf);
    await field.settle();
    field.server.arriving[0]!.refuse(422, 'media.wrong-type', 'This is no PDF file.');
    await field.until(() => field.find('[role=alert]'));
    await field.press('Give up');
    expect(field.value()).toEqual(before);
    await field.until(() => expect(field.text()).toContain('Old.pdf'));
  });

  it('is sent no further when somebody stops it', async () => {
    const field = await MediaField.empty('file');
    drop(field.widget(), pdf);
    await field.settle();
    await field.press('Stop sending');
    expect(field.server.arriving[0]!.isGivenUp).toBe(true);
    expect(field.text()).toContain('Drop a file here');
  });

  it('arrives although what draws the field was drawn anew meanwhile, and may be tried again then', async () => {
    const field = await MediaField.empty('file');
    drop(field.widget(), pdf);
    await field.settle();
    await field.drawAnew();
    field.server.arriving[0]!.refuse(503, 'media.busy', 'The library is busy.');
    await field.until(() => field.find('[role=alert]'));
    await field.drawAnew();
    await field.press('Try again');
    field.isDrawn.set(false);
    await field.settle();
    const { id } = field.server.arriving[1]!.arrive();
    await field.settle();
    expect(field.value()).toBeUndefined();
    field.isDrawn.set(true);
    await field.until(() => expect(field.value()).toEqual({ id }));
  });

  it('does not arrive in the field of the same name on another screen', async () => {
    const field = await MediaField.empty('file');
    drop(field.widget(), pdf);
    await field.settle();
    field.goTo('/shop/offers/other');
    await field.drawAnew();
    expect(field.server.arriving[0]!.isGivenUp).toBe(true);
    expect(field.text()).toContain('Drop a file here');
  });

  it('that is gone, or hidden, is told as such and can be removed', async () => {
    const field = await MediaField.with('file', () => ({ id: '0190a000-0000-7000-8000-000000000001' }));
    await field.until(() => expect(field.text()).toContain('This file is gone, or lies in a folder that you may not'));
    await field.press('Remove the file');
    expect(field.value()).toBeNull();
  });

  it('is told apart by the name of its field', async () => {
    const field = await MediaField.empty('file');
    expect([field.widget().getAttribute('role'), field.widget().getAttribute('aria-label')]).toEqual(['group', 'It']);
  });
});

it('a file that may only be read is a name with its download, and nothing that would change it', async () => {
  const { element, until } = await drawn('file', (server) => ({ id: server.add('Terms.pdf').id }));
  await until(() => expect(element.querySelector('a')?.textContent).toContain('Terms.pdf'));
  expect(element.querySelector('a')!.download).toBe('Terms.pdf');
  expect(element.querySelectorAll('button, input')).toHaveLength(0);
});
