import { Problem } from '@tessera/models';
import type { PageDetails } from '../../contract';

/** 404: there is no such page, or it is in the trash. */
export function pageNotFound(): Problem {
  return new Problem('content.page-not-found', {
    status: 404,
    title: 'This page does not exist.',
    detail: 'Perhaps somebody moved it to the trash.',
  });
}

/** 412: the place of the page is not as the change supposes; `current` is how it is. */
export function pageChanged(current: PageDetails): Problem {
  return new Problem('content.page-changed', {
    status: 412,
    title: 'Somebody else changed this page in the meantime.',
    detail: 'Look at how it is now and try again.',
    members: { current },
  });
}

/** 409: another page has the address; `by` is null for one that may not be seen. */
export function addressTaken(path: string, by: { readonly id: string; readonly title: string } | null): Problem {
  return new Problem('content.address-taken', {
    status: 409,
    title: `"${by?.title || 'Another page'}" has the address ${path} already.`,
    detail: 'Choose another slug.',
    errors: [{ path: 'slug', code: 'taken', message: 'Another page beneath the same parent has this slug.' }],
    members: { by },
  });
}

/** 409: the home page is the root of its site and stays where it is. */
export function homeStays(): Problem {
  return new Problem('content.home-stays', { status: 409, title: 'The home page stays where it is.' });
}

/** 422: what was named as parent or neighbour is not there. */
export function noSuchPlace(path: 'parent' | 'after', message: string): Problem {
  return new Problem(`content.${path}-not-found`, {
    status: 422,
    title: message,
    errors: [{ path, code: 'not-found', message }],
  });
}
