import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { all, ListPage, words } from '../list-page.harness';
import { ListServer, problem } from '../list-server.harness';

describe('a board', () => {
  let server: ListServer;
  let page: ListPage;
  let arena: string;
  const columns = () =>
    page.all('section').map((each) => [words(each.querySelector('h2')), all('.card .name', each).map(words)]);
  const card = (name: string) => page.all('.card').find((each) => words(each.querySelector('.name')) === name)!;
  const press = async (name: string, key: string, options: KeyboardEventInit = {}) => {
    card(name).focus();
    await page.press(key, options, card(name));
  };
  beforeEach(async () => {
    server = new ListServer();
    arena = server.venue('Arena', { capacity: 60 });
    server.venue('Opera');
    server.venue('Zoo', { state: 'closed' });
    page = await ListPage.open(server, '/test/venues?shape=board');
    await page.until(() => expect(page.all('.card')).toHaveLength(3));
  });
  afterEach(() => page.close());

  it('has a column for each choice, with how many there are', () => {
    expect(columns()).toEqual([
      ['Open2', ['Arena', 'Opera']],
      ['Closed1', ['Zoo']],
    ]);
    expect(words(card('Arena'))).toContain('Capacity 60');
  });

  it('is one tab stop, and keys go from card to card', async () => {
    expect(page.all('.card[tabindex="0"]')).toHaveLength(1);
    await press('Arena', 'j');
    await page.until(() => expect(document.activeElement).toBe(card('Opera')));
    await press('Opera', 'ArrowRight');
    await page.until(() => expect(document.activeElement).toBe(card('Zoo')));
  });

  it('hears keys that follow each other fast', () => {
    card('Arena').focus();
    page.pressFast('j', 'ArrowRight', 'ArrowLeft', ['ArrowRight', { shiftKey: true }]);
    expect(columns()[1]).toEqual(['Closed2', ['Arena', 'Zoo']]);
    expect(document.activeElement).toBe(card('Arena'));
  });

  it('moves a card by keys: its value changes, and can be taken back', async () => {
    await press('Arena', 'ArrowRight', { shiftKey: true });
    await page.until(() => expect(server.record(arena)['state']).toBe('closed'));
    expect(columns()).toEqual([
      ['Open1', ['Opera']],
      ['Closed2', ['Arena', 'Zoo']],
    ]);
    await page.until(() => expect(document.activeElement).toBe(card('Arena')));
    page.undo();
    await page.until(() => expect(columns()[0]).toEqual(['Open2', ['Arena', 'Opera']]));
  });

  it('moves a card by dragging it', async () => {
    await page.drag(card('Arena'), page.all('section')[1]!);
    await page.until(() => expect(server.record(arena)['state']).toBe('closed'));
  });

  it('puts a card back where it was when the server refuses, and says why', async () => {
    server.instead = ({ method }) => (method === 'PATCH' ? problem(409, 'test.locked') : undefined);
    await press('Arena', 'ArrowRight', { shiftKey: true });
    await page.until(() => expect(page.text()).toContain('“Arena” stays where it is. test.locked.'));
    expect(columns()[0]).toEqual(['Open2', ['Arena', 'Opera']]);
  });
});
