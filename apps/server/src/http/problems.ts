import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { actIfAny, Complaints } from '@tessera/extension';
import { Problem, problemFields } from '@tessera/models';
import type { FastifyError, FastifyReply } from 'fastify';
import { z } from 'zod';

/** Whatever fails, in Nest or in Fastify itself (whose errors Nest takes over), is answered as `application/problem+json` (RFC 9457). */
export function answerProblems(nest: NestFastifyApplication): void {
  nest.useGlobalFilters(new ProblemFilter());
}

const complaints = new Complaints('Request');

@Catch()
class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    sendProblem(host.switchToHttp().getResponse<FastifyReply>(), error);
  }
}

/** Answers with the problem that `error` is, or stands for. Nothing of an unexpected error leaves the server but the id of the request. */
export function sendProblem(reply: FastifyReply, error: unknown): void {
  const problem = problemOf(error);
  const requestId = actIfAny()?.requestId ?? reply.getHeader('x-request-id');
  if (problem.status >= 500 && !isForeseen(problem)) {
    const [message, stack] = [`${String(requestId)} ${problem.message}`, stackOf(error)];
    // What everybody is told while something is away is said once in a while.
    if (problem.status === 503) complaints.error(problem.code, message, stack);
    else new Logger('Request').error(message, stack);
  }
  if (reply.sent) return;
  if (problem.retryAfter !== undefined) reply.header('retry-after', String(Math.ceil(problem.retryAfter)));
  if (problem.status === 401 && !reply.hasHeader('www-authenticate')) reply.header('www-authenticate', 'Bearer');
  reply
    .status(problem.status)
    .header('content-type', 'application/problem+json')
    .send(JSON.stringify({ ...problem.toJSON(), requestId }));
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? '') : String(error);
}

/** Busy or about to stop: said on purpose, over and over, and nothing is broken. */
function isForeseen({ status, cause }: Problem): boolean {
  return status === 503 && cause === undefined;
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof z.ZodError)
    return new Problem('request.invalid', {
      title: 'The request is not as it should be.',
      errors: problemFields(error),
    });
  const status = statusOf(error);
  const known = status === undefined ? undefined : known4xx[status];
  if (known) return new Problem(known[0], { status: status!, title: known[1], cause: error });
  if (status !== undefined && status < 500)
    return new Problem('request.invalid', { status, title: 'The request is not as it should be.', cause: error });
  return new Problem('server.unexpected', {
    status: 500,
    title: 'Something went wrong on our side.',
    detail: 'Please try again. If it happens again, tell us the id of the request.',
    cause: error,
  });
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  return (error as Partial<FastifyError> | null)?.statusCode;
}

const known4xx: Readonly<Record<number, readonly [code: string, title: string]>> = {
  404: ['request.not-found', 'There is nothing here.'],
  405: ['request.method-not-allowed', 'This cannot be done here.'],
  413: ['request.too-large', 'That is more than we take at once.'],
  415: ['request.unsupported-type', 'Bodies must be JSON.'],
};
