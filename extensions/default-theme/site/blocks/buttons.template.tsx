import { ButtonsBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';

export default template(ButtonsBlock, ({ buttons, align }, tools) => {
  const shown = buttons.flatMap(({ label, link, style }) => {
    const target = tools.link(link);
    return target && label ? [{ label, style, href: target.href }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <ul class={`block buttons ${align}`}>
      {shown.map(({ label, style, href }) => (
        <li>
          <a class={`button ${style}`} href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
});
