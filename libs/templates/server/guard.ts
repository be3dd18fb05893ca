import { isSafeHref } from '@tessera/models';
import { options, type VNode } from 'preact';

/** Elements that run, load or restyle things past our policy; no template of a site may write them. */
const forbiddenElements = new Set(['script', 'style', 'base', 'object', 'embed', 'frame', 'frameset', 'meta', 'link']);
/** Attributes that a browser follows or fetches. */
const addressAttributes = [
  'href',
  'src',
  'action',
  'formAction',
  'formaction',
  'cite',
  'poster',
  'data',
  'background',
  'xlinkHref',
  'xlink:href',
];

/**
 * Looks at every element a template makes, before it is drawn. Raw markup, style attributes, event handlers and scripts
 * are mistakes of the template's author and throw; an address that may not be linked comes from somebody's data, so the
 * attribute is left away. What passes needs no script, no style attribute and no cleaning.
 */
function guard(vnode: VNode): void {
  const { type } = vnode;
  if (typeof type !== 'string') return;
  const props = vnode.props as Record<string, unknown>;
  if (forbiddenElements.has(type.toLowerCase())) throw new TypeError(`a template may not write <${type}>`);
  for (const name in props) {
    if (
      name === 'dangerouslySetInnerHTML' ||
      name === 'style' ||
      name === 'srcdoc' ||
      name === 'srcDoc' ||
      /^on/i.test(name)
    ) {
      throw new TypeError(`a template may not write the attribute ${name} (on <${type}>)`);
    }
  }
  for (const name of addressAttributes) {
    const address = props[name];
    if (address !== undefined && address !== null && !(typeof address === 'string' && isSafeAddress(address)))
      delete props[name];
  }
}

/** As links, and an empty one or a fragment, which stay on the page. */
function isSafeAddress(address: string): boolean {
  return address === '' || isSafeHref(address);
}

const before = options.vnode;
options.vnode = (vnode) => {
  guard(vnode);
  before?.(vnode);
};
