import { FileBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';

export default template(FileBlock, ({ file, label, description }, tools) => {
  const found = tools.file(file);
  if (!found) return null;
  const ending = /\.(\w{1,5})$/.exec(found.name)?.[1];
  return (
    <div class="block file">
      <p class="file-name">
        <a href={found.url} download={found.name} type={found.mime}>
          {label || found.name}
        </a>
      </p>
      {description && <p class="file-text">{description}</p>}
      <p class="meta">
        {ending && <span>{ending.toUpperCase()}</span>}
        <span>{tools.format.bytes(found.bytes)}</span>
      </p>
    </div>
  );
});
