/** Where a text stops being JSON: line and column from 1, and what is wrong there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const tokens =
  /\s*(?:([{}[\]:,])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b))/y;

/**
 * The first place where a text is no JSON (RFC 8259), null where it is. Browsers say it in words of their own, some without
 * the place.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let expected: 'value' | 'key' | 'colon' | 'more' | 'first-key' | 'first-item' = 'value';
  let at = 0;
  const fault = (message: string, place = at): JsonFault => {
    const before = text.slice(0, place);
    const line = before.split('\n').length;
    return { line, column: place - before.lastIndexOf('\n'), message };
  };
  for (;;) {
    const rest = text.slice(at);
    const start = at + rest.length - rest.trimStart().length;
    if (start === text.length) {
      if (expected === 'more' && open.length === 0) return null;
      return fault(open.length > 0 ? `this "${open.at(-1)}" is not closed yet` : 'a value is missing', start);
    }
    if (expected === 'more' && open.length === 0) return fault('nothing may follow', start);
    tokens.lastIndex = at;
    const match = tokens.exec(text);
    if (!match) return fault(text[start] === '"' ? 'this text does not end' : 'this is no value', start);
    const [, sign, string] = match;
    at = tokens.lastIndex;
    const isValue = sign === undefined || sign === '{' || sign === '[';
    const mayClose = expected === 'more' || expected === 'first-key' || expected === 'first-item';
    if ((sign === '}' || sign === ']') && mayClose && open.at(-1) === (sign === '}' ? '{' : '[')) {
      open.pop();
      expected = 'more';
    } else if (expected === 'more') {
      if (sign !== ',') return fault('a comma is missing', start);
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (expected === 'colon') {
      if (sign !== ':') return fault('a colon is missing', start);
      expected = 'value';
    } else if (expected === 'key' || expected === 'first-key') {
      if (string === undefined) return fault('a name in double quotes is missing', start);
      expected = 'colon';
    } else if (!isValue) return fault('a value is missing', start);
    else if (sign === '{' || sign === '[') {
      open.push(sign);
      expected = sign === '{' ? 'first-key' : 'first-item';
    } else expected = 'more';
  }
}
