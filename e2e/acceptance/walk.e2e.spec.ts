import { RunningProduct } from '../product/product';
import { test } from '../product/test';
import { walk } from '../walk/walk';
import { realData } from './real-data';

test('the walk with a real export', async ({ browser }) => {
  const product = await RunningProduct.start();
  try {
    await walk(browser, product, {
      file: realData('wordpress/theme-test-data/themeunittestdata.wordpress.xml'),
      title: 'Markup: HTML Tags and Formatting',
      heading: 'Header three',
      newParent: 'About The Tests',
    });
  } finally {
    await product.stop();
  }
});
