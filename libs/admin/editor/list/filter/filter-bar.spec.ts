import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { all, buttonOf, ListPage, words } from '../list-page.harness';
import { ListServer } from '../list-server.harness';

describe('what narrows a list', () => {
  let page: ListPage;
  beforeEach(async () => {
    const server = new ListServer();
    server.venue('Opera', { city: 'Oslo', capacity: 1364, owner: server.ada });
    server.venue('Cellar', { city: 'Bergen', capacity: 60, state: 'closed' });
    server.venue('Arena', { city: 'Oslo', capacity: 60, state: 'closed' });
    page = await ListPage.open(server);
  });
  afterEach(() => page.close());

  it('is ticked among the values that there are, with how many have each', async () => {
    await page.click(page.button('State'));
    await page.until(() => expect(all('.tick').map(words)).toEqual(['open, 1', 'closed, 2']));
    await page.click(all('.tick input')[1]!);
    await page.until(() => expect(page.url()).toBe('/test/venues?filter[state]=closed'));
    expect(page.text('tessera-chip')).toBe('State is Closed');
    await page.until(() => expect(page.names()).toEqual(['Arena', 'Cellar']));
  });

  it('is taken away by its chip', async () => {
    await page.go('/test/venues?filter%5Bcity%5D=Oslo');
    await page.click(page.button('Remove the filter City is Oslo'));
    await page.until(() => expect(page.url()).toBe('/test/venues'));
  });

  it('names records, never their ids', async () => {
    const owner = /filter\[owner\]=([^&]+)/;
    await page.click(page.heads()[4]!.querySelector('.more')!);
    await page.click(buttonOf('Filter by this'));
    const builder = await page.dialog('tessera-filter-builder');
    expect((all('select.field', builder)[0] as HTMLSelectElement).value).toBe('owner');
    expect(owner.test(page.url())).toBe(false);
    expect(words(all('select.operator option', builder)[0])).toBe('is one of');
  });

  it('is built of conditions and groups in plain words', async () => {
    await page.press('f', {}, document.body);
    const builder = await page.dialog('tessera-filter-builder');
    const inputs = () => all('.operand input', builder);
    await page.click(buttonOf('Condition', builder));
    await page.choose(all('select.join', builder)[0]!, 'any');
    await page.choose(all('select.field', builder)[0]!, 'capacity');
    await page.choose(all('select.operator', builder)[0]!, 'gte');
    await page.until(() => expect(inputs()).toHaveLength(1));
    await page.type(inputs()[0]!, '100');
    await page.click(buttonOf('Group', builder));
    await page.click(buttonOf('Condition', builder.querySelector('tessera-filter-group tessera-filter-group')!));
    await page.choose(all('select.field', builder)[1]!, 'city');
    await page.until(() => expect(inputs()).toHaveLength(2));
    await page.type(inputs()[1]!, 'berg');
    await page.until(() =>
      expect(page.url()).toBe('/test/venues?filter[any][0][capacity][gte]=100&filter[any][1][city][contains]=berg'),
    );
    await page.until(() => expect(page.names()).toEqual(['Cellar', 'Opera']));
    expect(page.text('tessera-chip')).toBe('Any of 2 conditions');
  });
});
