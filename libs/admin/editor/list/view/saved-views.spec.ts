import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonOf, ListPage } from '../list-page.harness';
import { ListServer } from '../list-server.harness';

describe('saved views', () => {
  let server: ListServer;
  let page: ListPage;
  const saved = (more: object) =>
    server.views.set('v1', {
      id: 'v1',
      version: 1,
      entity: 'test.venue',
      name: 'Backwards',
      isShared: false,
      isDefault: false,
      isMine: true,
      view: { columns: ['name', 'city'], widths: {}, sort: ['-name'], query: {}, shape: 'table', isCompact: false },
      ...more,
    });
  beforeEach(() => {
    server = new ListServer();
    for (const name of ['Arena', 'Zoo']) server.venue(name);
  });
  afterEach(() => page.close());

  it('open the list when they are the default, and stand wholly in its address', async () => {
    saved({ isDefault: true });
    page = await ListPage.open(server);
    expect(page.names()).toEqual(['Zoo', 'Arena']);
    expect(page.url()).toBe('/test/venues?columns=name,city&sort=-name&view=v1');
    expect(page.text('h1')).toBe('Backwards');
  });

  it('give way to an address that says something else', async () => {
    saved({ isDefault: true });
    page = await ListPage.open(server, '/test/venues?sort=name');
    expect([page.names(), page.text('h1')]).toEqual([['Arena', 'Zoo'], 'Venues']);
  });

  it('tell that they were changed, and are saved as they are now', async () => {
    saved({});
    page = await ListPage.open(server, '/test/venues?view=v1');
    expect(page.text('tessera-view-menu')).not.toContain('Changed');
    await page.click(page.heads()[1]!.querySelector('button')!);
    expect(page.text('tessera-view-menu')).toContain('Changed');
    await page.click(page.button('Save'));
    expect(server.views.get('v1')).toMatchObject({ version: 2, view: { sort: ['city'] } });
    expect(page.text('tessera-view-menu')).not.toContain('Changed');
  });

  it('are made of the list as it is', async () => {
    page = await ListPage.open(server, '/test/venues?sort=-name');
    await page.click(page.button('Save as…'));
    const dialog = await page.dialog('tessera-view-dialog');
    await page.type(dialog.querySelector('input')!, 'My own');
    dialog.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.until(() => expect(page.text('h1')).toBe('My own'));
    expect([...server.views.values()][0]).toMatchObject({ name: 'My own', isShared: false, view: { sort: ['-name'] } });
  });

  it('are deleted without the records they show', async () => {
    saved({});
    page = await ListPage.open(server, '/test/venues?view=v1');
    await page.click(page.button('Backwards, choose a view'));
    await page.click(buttonOf('Delete this view…'));
    await page.click(buttonOf('Delete', await page.dialog('tessera-confirmation')));
    await page.until(() => expect(server.views.size).toBe(0));
    expect(page.names()).toEqual(['Zoo', 'Arena']);
  });
});
