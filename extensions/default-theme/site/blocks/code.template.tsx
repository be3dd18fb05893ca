import { CodeBlock } from '@tessera/content/contract';
import { codeBlock, template } from '@tessera/templates/server';

export default template(CodeBlock, ({ code, language }) => (
  <figure class="block listing">
    {language && <figcaption>{language}</figcaption>}
    {codeBlock(code, language)}
  </figure>
));
