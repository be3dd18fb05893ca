import { Author, Category, Comment, Menu, mayContent, Tag } from '@tessera/content/contract';
import { contentExtension } from '@tessera/content/server';
import { personWith } from '@tessera/content/testing';
import type { ActingPerson } from '@tessera/extension';
import { may as mayMedia, mediaExtension } from '@tessera/media/server';
import { permissionsFor } from '@tessera/models';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inChunks, type TestImport, testImport, wxrFile } from '../../testing';

let test: TestImport;
beforeEach(async () => void (test = await testImport()));
afterEach(() => test.close());

const file = wxrFile([{ id: 1, title: 'Hello' }]);
const pages = contentExtension.grants.publisher!;
const media = mediaExtension.grants.publisher!;
const terms = [Category, Tag, Author, Menu, Comment].flatMap((entity) => permissionsFor(entity));

/** Brings the file in as somebody; gives the titles of what came in, or why not, and whether the file was opened for it. */
async function bring(person: ActingPerson): Promise<unknown> {
  let isOpened = false;
  const open = () => {
    isOpened = true;
    return inChunks(file);
  };
  try {
    await test.content.db.runAs(person, () => test.importer.run({ open }));
    return (await test.pages()).map(({ title }) => title);
  } catch (error) {
    const { code, detail } = error as { code: string; detail: string };
    return { code, detail, isOpened };
  }
}

const refused = (detail: string) => ({ code: 'auth.not-allowed', detail, isOpened: false });

it('somebody with all rights for pages and pictures brings a site in', async () => {
  expect(await bring(personWith({ everywhere: [...pages, ...media] }))).toEqual(['Blog', 'Hello']);
});

it('so does somebody whose section is the whole site', async () => {
  const person = personWith({ everywhere: [...media, ...terms], within: { [test.content.site.home]: pages } });
  expect(await bring(person)).toEqual(['Blog', 'Hello']);
});

it('who lacks a right is told so before the file is read', async () => {
  const without = (...lacking: ReadonlyArray<{ name: string }>) =>
    personWith({ everywhere: [...pages, ...media].filter((each) => !lacking.includes(each)) });
  expect(await bring(without(mayContent.publish))).toEqual(
    refused('It needs the right "Publish and unpublish pages" for this part of the site.'),
  );
  expect(await bring(without(mayMedia.add))).toEqual(refused('It needs the right "Add pictures and files".'));
  expect(await bring(without(...permissionsFor(Menu, 'add')))).toEqual(refused('It needs the right "Add menus".'));
});

it('who has a section only cannot bring a site in, and nothing comes of it', async () => {
  const section = await test.content.page('Section');
  const person = personWith({ everywhere: media, within: { [section.id]: pages } });
  expect(await bring(person)).toEqual(refused('Pages come in beneath the home page, which you may not see.'));
  expect((await test.pages()).map(({ title }) => title)).toEqual(['Section']);
});
