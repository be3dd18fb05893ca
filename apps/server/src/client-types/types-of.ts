import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { withAnyResource } from './any-resource.ts';

/** JSON within JSON: TypeScript understands a type that holds itself only where it has a name of its own. */
const heading = `/* Written by \`npm run types\` from the description of the API as an owner sees it; not to be changed by hand. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

`;

/** The TypeScript types of an API, from its description (OpenAPI 3.1): what is answered cannot be changed, and neither can what is sent. */
export async function typesOf(document: object): Promise<string> {
  const nodes = await openapiTS(withAnyResource(document) as OpenAPI3, {
    immutable: true,
    transform: (_schema, { path }) =>
      path === '#/components/schemas/Json' ? ts.factory.createTypeReferenceNode('Json') : undefined,
  });
  return heading + astToString(nodes);
}
