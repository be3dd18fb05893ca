import { join } from 'node:path';
import { RunningProduct, root } from './product/product';
import { test } from './product/test';
import { walk } from './walk/walk';

test('a site comes in, one post is edited, published, read, moved and found again', async ({ browser }) => {
  const product = await RunningProduct.start();
  try {
    await walk(browser, product, {
      file: join(root, 'e2e/walk/own-site.wordpress.xml'),
      title: 'Everything a writer uses',
      heading: 'Lists',
      newParent: 'The workshop',
    });
  } finally {
    await product.stop();
  }
});
