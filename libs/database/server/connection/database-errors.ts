import { Problem, type ProblemField } from '@tessera/models';

/** What PostgreSQL says about an error (its error fields, as pg passes them on). */
export interface PostgresError extends Error {
  /** SQLSTATE. */
  readonly code: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly column?: string;
  readonly detail?: string;
}

/** Finds which fields an error of a constraint is about. */
export type ConstraintFields = (error: PostgresError) => readonly string[];

/** Finds what PostgreSQL said in an error of pg or of TypeORM. */
export function postgresError(error: unknown): PostgresError | undefined {
  const inner = error instanceof Error && 'driverError' in error ? error.driverError : error;
  return inner instanceof Error && typeof (inner as PostgresError).code === 'string'
    ? (inner as PostgresError)
    : undefined;
}

/** Another try of the whole transaction may succeed: it lost against another one. */
export function isTransient(error: unknown): boolean {
  const code = postgresError(error instanceof Problem ? error.cause : error)?.code;
  return code === '40001' || code === '40P01';
}

/** An error of the database as people and programs can use it; anything unexpected stays as it is. */
export function translate(error: unknown, fieldsOf: ConstraintFields = () => []): unknown {
  if (error instanceof Problem) return error;
  const known = postgresError(error);
  if (!known) return isLostConnection(error) ? unreachable(error) : error;
  switch (known.code) {
    case '23505':
      return taken(known, fieldsOf(known));
    case '23503':
      return foreignKeyProblem(known, fieldsOf(known));
    case '23514':
      return refused(known, fieldsOf(known));
    case '40001':
    case '40P01':
      return new Problem('database.conflict', {
        status: 409,
        title: 'Somebody else changed the same thing at the same moment.',
        detail: 'Please try again.',
        cause: error,
      });
    case '57014':
      return new Problem('database.too-slow', {
        status: 503,
        title: 'This took too long and was given up.',
        retryAfter: 5,
        cause: error,
      });
    case '55P03':
      return new Problem('database.busy', {
        status: 503,
        title: 'Somebody else is working on this right now.',
        retryAfter: 1,
        cause: error,
      });
    case '28000':
    case '28P01':
    case '3D000':
      return new Problem('database.refused', {
        status: 500,
        title: `The database refuses the connection: ${known.message}.`,
        detail: 'Look at user, password and name in DATABASE_URL.',
        cause: error,
      });
    case '22021':
    case '22P05':
      return new Problem('database.unstorable-text', {
        status: 422,
        title: 'The text contains characters that cannot be stored.',
        cause: error,
      });
    default:
      return isLostConnection(known) ? unreachable(error) : error;
  }
}

function taken(error: PostgresError, fields: readonly string[]): Problem {
  const errors = fields.map((path): ProblemField => ({
    path,
    code: 'taken',
    message: 'Something else has this already.',
  }));
  return new Problem('database.taken', {
    status: 409,
    title: 'Something else has the same value already.',
    errors,
    cause: error,
  });
}

function foreignKeyProblem(error: PostgresError, fields: readonly string[]): Problem {
  // The same SQLSTATE and fields say that the target is missing and that it is still used; only the words differ.
  if (error.detail?.includes('is not present')) return missingTarget(fields, error);
  return new Problem('database.still-used', {
    status: 409,
    title: 'Something else still refers to this.',
    cause: error,
  });
}

/** A trigger of ours refuses a value, in words for people. */
function refused(error: PostgresError, fields: readonly string[]): Problem {
  return new Problem('database.invalid-record', {
    status: 422,
    title: error.message,
    errors: fields.map((path): ProblemField => ({ path, code: 'refused', message: error.message })),
    cause: error,
  });
}

/** A reference leads to a record that does not exist. */
export function missingTarget(fields: readonly string[], cause: unknown): Problem {
  const errors = fields.map((path): ProblemField => ({
    path,
    code: 'missing',
    message: 'What this refers to does not exist.',
  }));
  return new Problem('database.invalid-record', {
    status: 422,
    title: 'This refers to something that does not exist.',
    errors,
    cause,
  });
}

const lostConnection =
  /^(08|57P0)|^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|ENOTFOUND|EAI_AGAIN|53300)$/;

function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    lostConnection.test((error as PostgresError).code ?? '') ||
    /Connection terminated|not queryable|Client was closed|timeout exceeded when trying to connect/.test(error.message)
  );
}

function unreachable(cause: unknown): Problem {
  return new Problem('database.unreachable', {
    status: 503,
    title: 'The database cannot be reached.',
    detail: 'Please try again in a moment.',
    retryAfter: 5,
    cause,
  });
}
