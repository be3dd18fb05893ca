import { searchAddress } from '@tessera/templates/server';
import { wordsFor } from '../../words';

/** Where a question is typed on the search page. A script may offer pages in the list; without it the form is enough. */
export function SearchField({ text, locale }: { readonly text: string; readonly locale: string }) {
  const words = wordsFor(locale);
  return (
    <form class="search-field" action={searchAddress} role="search">
      <label class="unseen" for="search-text">
        {words.searchSite}
      </label>
      <input id="search-text" type="search" name="q" value={text} maxLength={200} placeholder={words.searchSite} />
      <button type="submit">{words.search}</button>
      <ul id="search-suggestions" class="suggestions" aria-label={words.suggestions} hidden />
    </form>
  );
}

/** The same in the header of every other page: a field, on small screens behind its sign. No script. */
export function HeaderSearch({ locale }: { readonly locale: string }) {
  const words = wordsFor(locale);
  return (
    <details class="finder">
      <summary>
        <span class="unseen">{words.search}</span>
      </summary>
      <form action={searchAddress} role="search">
        <label class="unseen" for="site-search">
          {words.searchSite}
        </label>
        <input id="site-search" type="search" name="q" maxLength={200} placeholder={words.search} />
        <button class="unseen" type="submit">
          {words.search}
        </button>
      </form>
    </details>
  );
}
