import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    // Preact closes void elements as XML does, which HTML allows. How long a title is, its author decides, and by what a line of a
    // poem or a listing ends, which is kept as it was written.
    rules: { 'void-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off' },
  }),
);

/** What is wrong with the HTML of a page by the recommended rules of html-validate; nothing where it is valid. */
export async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
