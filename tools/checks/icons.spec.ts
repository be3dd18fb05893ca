import { expect, it } from 'vitest';
import { extensions } from '../../apps/server/src/extensions';
import { isIconName } from '../../libs/ui/icon/icons';

it('the editor can draw every icon that is named by what is installed', () => {
  const named = extensions.flatMap(({ pages = [], blocks = [], admin = [] }) =>
    [...pages, ...blocks, ...admin].map(({ icon }) => icon),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => name && !isIconName(name))).toEqual([]);
});
