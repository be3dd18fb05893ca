import { Injectable } from '@nestjs/common';
import { Installed } from '@tessera/extension';
import {
  type BlockTypes,
  checkDocument,
  type DocumentFields,
  documentReferences,
  type PageType,
  presentVersions,
  Problem,
  upgradeDocument,
  type ValueReference,
  type Versions,
} from '@tessera/models';
import { cleanDocument } from './blocks/clean-document';

/** Most bytes of one document as JSON. */
export const documentMaxBytes = 2 * 1024 * 1024;

/** NUL and halves of surrogate pairs, which `jsonb` cannot hold, as JSON writes them; after an escaped backslash they are plain text. */
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/** The installed page types and their rules. */
@Injectable()
export class PageTypes {
  /** In which forms documents are written now. */
  readonly versions: Versions;

  constructor(private readonly installed: Installed) {
    this.versions = presentVersions([...installed.pages.values(), ...installed.blocks.values()]);
  }

  /** The installed blocks by name. */
  get blocks(): BlockTypes {
    return this.installed.blocks;
  }

  /** A document of any age in its present form, the very same where it is in that already, or its type is not installed. */
  upgraded(name: string, fields: DocumentFields, versions: Versions): DocumentFields {
    const type = this.installed.pages.get(name);
    return type ? upgradeDocument(type, fields, this.installed.blocks, versions) : fields;
  }

  /** The forms of a document that was just upgraded: those of what is not installed stay known. */
  versionsAfter(versions: Versions): Versions {
    return { ...versions, ...this.versions };
  }

  /** A document as it is kept: what stands in it as HTML is cleaned. */
  cleaned(name: string, fields: DocumentFields): DocumentFields {
    const type = this.installed.pages.get(name);
    return type ? cleanDocument(type.fields, fields, this.installed.blocks) : fields;
  }

  /** Throws `content.unknown-page-type` (422). */
  get(name: string): PageType {
    const type = this.installed.pages.get(name);
    if (type) return type;
    throw new Problem('content.unknown-page-type', {
      status: 422,
      title: `There is no page type "${name}".`,
      errors: [{ path: 'type', code: 'unknown-page-type', message: 'There is no such page type.' }],
    });
  }

  /** The names of all page types. */
  get names(): readonly string[] {
    return [...this.installed.pages.keys()];
  }

  /** Whether a page of one type may stand directly beneath one of another. */
  mayStandUnder(name: string, parent: string): boolean {
    const { under } = this.get(name);
    return under === undefined || under.includes(parent);
  }

  /** Throws `content.not-under-here` (422) unless `mayStandUnder`. */
  assertUnder(name: string, parent: string): void {
    if (this.mayStandUnder(name, parent)) return;
    const label = this.installed.pages.get(parent)?.label ?? parent;
    throw new Problem('content.not-under-here', {
      status: 422,
      title: `A page of type "${this.get(name).label}" cannot stand under one of type "${label}".`,
      errors: [{ path: 'parent', code: 'not-under-here', message: 'It cannot stand there.' }],
    });
  }

  /** Throws `content.invalid-document` (422) with every fault; `complete` also asks for what publication needs. */
  assertDocument(name: string, fields: DocumentFields, { complete }: { readonly complete: boolean }): void {
    const json = JSON.stringify(fields);
    const errors = checkDocument(this.get(name), fields, this.installed.blocks, { complete });
    if (unstorable.test(json))
      errors.push({ path: 'fields', code: 'unstorable', message: 'It contains characters that cannot be stored.' });
    if (errors.length > 0) {
      const title = complete ? 'The page is not ready to be published.' : 'Some values cannot be saved.';
      throw new Problem('content.invalid-document', { status: 422, title, errors: errors.slice(0, 100) });
    }
    if (Buffer.byteLength(json) > documentMaxBytes) {
      throw new Problem('content.document-too-large', {
        status: 422,
        title: `The page holds more than ${documentMaxBytes / 1024 / 1024} MB of text.`,
        detail: 'Divide it into several pages.',
      });
    }
  }

  /** What a document points at; nothing where its type is not installed any more. */
  referencesOf(name: string, fields: DocumentFields): Array<ValueReference & { readonly path: string }> {
    const type = this.installed.pages.get(name);
    return type ? documentReferences(type, fields, this.installed.blocks) : [];
  }
}
