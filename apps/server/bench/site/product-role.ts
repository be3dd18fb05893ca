import { Tags } from '@tessera/caching/server';
import { Renderer } from '@tessera/site/server';
import { Client } from 'pg';
import { createApp } from '../../src/app';
import { extensions } from '../../src/extensions';
import { openProduct } from '../../src/product';
import { beMeasured } from '../measured';
import { secretKey } from './made-site';

/** Becomes the product on a database, which tells of `statements` sent, of pages `rendered`, and can be told to `forget` all pages. */
export async function beProduct(url: string): Promise<void> {
  const counts = { statements: 0, rendered: 0 };
  count(Client.prototype, 'query', () => counts.statements++);
  count(Renderer.prototype, 'page', () => counts.rendered++);
  const env = { DATABASE_URL: url, ROLE: 'web', SECRET_KEY: secretKey };
  const product = await openProduct({ extensions, env, mode: 'own', migrating: false });
  const { nest, services } = await createApp(product);
  await nest.listen(0, '127.0.0.1');
  beMeasured(await nest.getUrl(), () => nest.close().then(() => product.close()), {
    statements: () => counts.statements,
    rendered: () => counts.rendered,
    forget: () => {
      services.get(Tags).invalidateEverythingHere();
      return 0;
    },
  });
}

/** Counts the calls of a method, which goes on as before. */
function count<Name extends string>(
  of: Record<Name, (...args: never[]) => unknown>,
  name: Name,
  add: () => void,
): void {
  const before = of[name] as (this: unknown, ...args: unknown[]) => unknown;
  of[name] = function (this: unknown, ...args: unknown[]) {
    add();
    return before.apply(this, args);
  };
}
