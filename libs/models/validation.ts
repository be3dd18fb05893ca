import type { z } from 'zod';
import type { ProblemField } from './problem';

type Issue = z.core.$ZodIssue;

/** The faults zod found, as fields of a problem: dotted paths below `prefix`, stable codes, sentences for people. */
export function problemFields(error: z.ZodError | z.core.$ZodError, prefix = ''): ProblemField[] {
  return error.issues.map((issue) => ({
    path: [prefix, ...issue.path.map(String)].filter(Boolean).join('.'),
    code: codeOf(issue),
    message: sentenceOf(issue),
  }));
}

function codeOf(issue: Issue): string {
  const own: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return typeof own === 'string' ? own : issue.code.replaceAll('_', '-');
}

/** What our own definitions say begins in lower case and continues "This …"; what zod says is put into plain words. */
function sentenceOf(issue: Issue): string {
  if (/^[a-z]/.test(issue.message)) return `This ${issue.message}.`;
  switch (issue.code) {
    case 'too_big':
      return `This may ${amount(issue.origin, 'at most', Number(issue.maximum))}.`;
    case 'too_small':
      return `This must ${amount(issue.origin, 'at least', Number(issue.minimum))}.`;
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? 'This is missing.'
        : `This must be ${article(issue.expected)}.`;
    case 'invalid_format':
      return `This is not a valid ${formats[issue.format] ?? 'value'}.`;
    case 'invalid_value':
      return 'This is not one of the choices.';
    case 'unrecognized_keys':
      return `There is nothing called ${issue.keys.map((key) => `"${key}"`).join(', ')} here.`;
    default:
      return `${issue.message.replace(/[.!]$/, '')}.`;
  }
}

const formats: Readonly<Record<string, string>> = {
  email: 'e-mail address',
  url: 'web address',
  uuid: 'id',
  date: 'date',
  time: 'time of day',
  datetime: 'moment in UTC',
  duration: 'length of time',
  e164: 'phone number with country code',
};

function amount(origin: string, bound: string, count: number): string {
  switch (origin) {
    case 'string':
      return `have ${bound} ${count} ${count === 1 ? 'character' : 'characters'}`;
    case 'array':
    case 'set':
      return `have ${bound} ${count} ${count === 1 ? 'item' : 'items'}`;
    default:
      return `be ${bound} ${count}`;
  }
}

function article(expected: string): string {
  switch (expected) {
    case 'string':
      return 'text';
    case 'int':
      return 'a whole number';
    case 'boolean':
      return 'yes or no';
    case 'array':
      return 'a list';
    case 'object':
    case 'record':
      return 'an object';
    default:
      return `${/^[aeiou]/.test(expected) ? 'an' : 'a'} ${expected}`;
  }
}
