import { TableBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';
import { onTrack } from '../parts/track';

export default template(TableBlock, ({ table: { rows }, caption, hasHead, hasRowHeads, size }) => {
  const [head, ...others] = rows;
  const body = hasHead ? others : rows;
  return (
    // It may be wider than the page and scrolls within itself, so the keyboard must reach it.
    <div class={`${onTrack('data', size)} table`} tabIndex={0} role="group" aria-label={caption ?? undefined}>
      <table>
        {caption && (
          <caption>
            <span>{caption}</span>
          </caption>
        )}
        {hasHead && (
          <thead>
            <tr>{head!.map((cell) => (cell ? <th scope="col">{cell}</th> : <td />))}</tr>
          </thead>
        )}
        {body.length > 0 && (
          <tbody>
            {body.map((row) => (
              <tr>
                {row.map((cell, index) =>
                  hasRowHeads && index === 0 && cell ? <th scope="row">{cell}</th> : <td>{cell}</td>,
                )}
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </div>
  );
});
