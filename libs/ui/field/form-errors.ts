import type { FieldTree, ValidationError } from '@angular/forms/signals';
import type { ApiProblem } from '../api/api-problem';

/**
 * What the server said about single fields, in the shape that the action of `submit()` returns: each sentence lands at
 * its field, those about unknown fields (and the problem's own title, when it names no field) at the form.
 */
export function formErrors<T>(form: FieldTree<T>, problem: ApiProblem): ValidationError.WithOptionalFieldTree[] {
  if (problem.errors.length === 0) return [{ kind: problem.code, message: problem.title }];
  return problem.errors.map(({ path, code, message }) => ({ kind: code, message, fieldTree: fieldAt(form, path) }));
}

function fieldAt(form: unknown, path: string): FieldTree<unknown> | undefined {
  let field = form as Record<string, unknown> | undefined;
  for (const name of path.split('.')) field = field?.[name] as Record<string, unknown> | undefined;
  return field as FieldTree<unknown> | undefined;
}
