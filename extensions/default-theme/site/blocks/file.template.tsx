import { FileBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';

export default template(FileBlock, ({ file, label, description }, tools) => {
  const found = tools.file(file);
  if (!found) return null;
  return (
    <div class="block file">
      <a href={found.url} download={found.name} type={found.mime}>
        {label || found.name}
      </a>{' '}
      <span class="meta">{tools.format.bytes(found.bytes)}</span>
      {description && <p>{description}</p>}
    </div>
  );
});
