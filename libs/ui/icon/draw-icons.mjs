// Draws `icons.ts` from Lucide (ISC): `node libs/ui/icon/draw-icons.mjs [name …]` keeps the icons that are there and adds
// the named ones. Each icon becomes one path, because rectangles, circles and lines are paths too, and one string is
// what `Icon` needs. (The components of @lucide/angular would cost the linker 12 MB of source on every build.)
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const file = new URL('./icons.ts', import.meta.url);
const source = readFileSync(createRequire(import.meta.url).resolve('@lucide/angular'), 'utf8');

const present = [...readFileSync(file, 'utf8').matchAll(/^ {2}'?([a-z0-9-]+)'?: *$|^ {2}'?([a-z0-9-]+)'?: '/gm)];
const names = [...new Set([...present.map((match) => match[1] ?? match[2]), ...process.argv.slice(2)])].sort();

const number = (value) => String(Math.round(Number(value) * 1000) / 1000);
const shapes = {
  path: ({ d }) => absoluteStart(d),
  line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
  polyline: ({ points }) => `M${points}`,
  polygon: ({ points }) => `M${points}z`,
  circle: ({ cx, cy, r }) => ellipse(cx, cy, r, r),
  ellipse: ({ cx, cy, rx, ry }) => ellipse(cx, cy, rx, ry),
  rect: ({ x = 0, y = 0, width, height, rx, ry }) => rectangle(+x, +y, +width, +height, +(rx ?? ry ?? 0)),
};

/** A path may begin with `m`, which means another place once it stands behind others. */
function absoluteStart(d) {
  // Numbers may touch: `19.53.923` is 19.53 and .923.
  const [, x, y, rest] = /^[mM]\s*(-?\d*\.?\d+)[\s,]*(-?\d*\.?\d+)\s*(.*)$/s.exec(d);
  const goesOn = /^[-\d.,]/.test(rest);
  return `M${x} ${y}${goesOn ? (d[0] === 'm' ? 'l' : 'L') : ''}${rest}`;
}

function ellipse(cx, cy, rx, ry) {
  return `M${number(cx - rx)} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`;
}

function rectangle(x, y, width, height, r) {
  const corner = (dx, dy) => (r ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : '');
  const across = number(width - 2 * r);
  const down = number(height - 2 * r);
  return `M${number(x + r)} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}

function draw(name) {
  const start = placeOf(name);
  if (start < 0) throw new Error(`Lucide has no icon named ${name}.`);
  const { node } = Function(`return { ${source.slice(start, source.indexOf('\n    };', start))} }`)();
  return node.map(([shape, attributes]) => shapes[shape](attributes)).join('');
}

/** Where an icon is described that has this name, or had it once. */
function placeOf(name) {
  const own = source.indexOf(`name: '${name}',`);
  const alias = source.search(new RegExp(`aliases: \\[[^\\]]*'${name}'`));
  return own < 0 && alias >= 0 ? source.lastIndexOf("name: '", alias) : own;
}

const lines = names.map((name) => `  ${/^[a-z0-9]+$/.test(name) ? name : `'${name}'`}: '${draw(name)}',`);
writeFileSync(
  file,
  `/** The icons of the editor: one path on a grid of 24 each, from Lucide (ISC licence). Written by \`draw-icons.mjs\`. */
export const icons = {
${lines.join('\n')}
} as const satisfies Record<string, string>;

/** The name of an icon, as Lucide calls it. */
export type IconName = keyof typeof icons;

/** Whether an icon of this name can be drawn; names in a page type or block are free text. */
export function isIconName(name: string | null | undefined): name is IconName {
  return name != null && Object.hasOwn(icons, name);
}
`,
);
