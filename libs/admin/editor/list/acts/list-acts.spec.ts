import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonOf, ListPage, words } from '../list-page.harness';
import { ListServer, ok, problem } from '../list-server.harness';

describe('many records at once', () => {
  let server: ListServer;
  let page: ListPage;
  let ids: string[];
  const capacities = () => ids.map((id) => server.record(id)['capacity']);
  beforeEach(async () => {
    server = new ListServer();
    ids = ['Arena', 'Cellar', 'Opera'].map((name) => server.venue(name, { capacity: 10 }));
    page = await ListPage.open(server);
    page.grid().focus();
  });
  afterEach(() => page.close());

  const changeAll = async (capacity: string) => {
    await page.press('a', { ctrlKey: true });
    await page.click(page.button('Change…'));
    const dialog = await page.dialog('tessera-bulk-edit');
    await page.choose(dialog.querySelector('select')!, 'capacity');
    await page.until(() => expect(dialog.querySelector('input')).not.toBeNull());
    await page.type(dialog.querySelector('input')!, capacity);
    dialog.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    return dialog;
  };

  it('are changed together and taken back together', async () => {
    await changeAll('99');
    await page.until(() => expect(capacities()).toEqual([99, 99, 99]));
    await page.until(() => expect(page.toast()).toBe('3 venues changed.'));
    page.undo();
    await page.until(() => expect(capacities()).toEqual([10, 10, 10]));
  });

  it('say which of them cannot have a value, and let the others have it', async () => {
    const errors = [{ path: 'change.1.capacity', code: 'x', message: 'Too small.' }];
    let isFirst = true;
    server.instead = ({ url }) => {
      if (!url.endsWith('/batch') || !isFirst) return undefined;
      isFirst = false;
      return problem(422, 'test.invalid', { errors });
    };
    const dialog = await changeAll('1');
    await page.until(() => expect(words(dialog.querySelector('li'))).toBe('Cellar Too small.'));
    expect(capacities()).toEqual([10, 10, 10]);
    await page.click(buttonOf('Change the others', dialog));
    await page.until(() => expect(capacities()).toEqual([1, 10, 1]));
  });

  it('are acted upon all that match, by their query', async () => {
    for (let index = 0; index < 120; index++) server.venue(`Venue ${index}`);
    await page.go('/test/venues?filter%5Bstate%5D=open');
    await page.press('a', { ctrlKey: true });
    await page.click(page.button('Select all 123 venues'));
    await page.click(page.button('Close'));
    const question = await page.dialog('tessera-confirmation');
    expect(words(question.querySelector('h2'))).toBe('Close 123 venues?');
    await page.click(buttonOf('Close', question));
    await page.until(() => expect(server.sent).toEqual([{ query: { 'filter[state]': 'open' }, values: {} }]));
    await page.until(() => expect(page.toast()).toBe('Closed.'));
  });

  it('are acted upon one by one, by their ids', async () => {
    await page.press('x');
    await page.click(page.button('Close'));
    await page.click(buttonOf('Close', await page.dialog('tessera-confirmation')));
    await page.until(() => expect(server.sent).toEqual([{ ids: [ids[0]], values: {} }]));
  });

  it('go to the trash after their plan was shown, and come back', async () => {
    await page.press('x');
    await page.press('j');
    await page.press('x');
    await page.press('Backspace');
    const plan = await page.dialog('tessera-deletion-of-several');
    expect(words(plan.querySelector('h2'))).toBe('Move 2 venues to the trash?');
    await page.until(() => expect(buttonOf('Move to trash', plan).hasAttribute('disabled')).toBe(false));
    await page.click(buttonOf('Move to trash', plan));
    await page.until(() => expect(page.names()).toEqual(['Opera']));
    page.undo();
    await page.until(() => expect(page.names()).toEqual(['Arena', 'Cellar', 'Opera']));
  });

  it('stay when something still needs one of them', async () => {
    const plan = { toTrash: false, hasHidden: false, isPossible: false, effects: [] };
    server.instead = ({ url }) => (url.endsWith(`${ids[1]}/deletion-plan`) ? ok(plan) : undefined);
    await page.press('a', { ctrlKey: true });
    await page.press('Delete');
    const dialog = await page.dialog('tessera-deletion-of-several');
    await page.until(() =>
      expect(words(dialog)).toContain('Still needed elsewhere, so that they cannot be deleted: Cellar.'),
    );
    expect(buttonOf('Move to trash', dialog).hasAttribute('disabled')).toBe(true);
  });

  it('come out of the trash from its own list', async () => {
    server.change(ids[0]!, { isTrashed: true });
    await page.go('/test/venues?trash=only');
    expect(page.names()).toEqual(['Arena']);
    await page.press('x');
    await page.click(page.button('Restore'));
    await page.until(() => expect(page.text()).toContain('The trash is empty'));
  });
});
