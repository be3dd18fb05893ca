import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { actIfAny, serverSettings, type Settings } from '@tessera/extension';
import { jsonLine } from './json-line';

const levels: LogLevel[] = ['error', 'warn', 'fatal'];

/** The log of the server as `LOG_FORMAT` says: what goes wrong, and by whose request. */
export function logOf(settings: Settings): ConsoleLogger {
  const isJson = settings.of(serverSettings).LOG_FORMAT === 'json';
  return isJson ? new JsonLog({ json: true, logLevels: levels }) : new ConsoleLogger({ logLevels: levels });
}

/** Each line is one JSON object that names the request and the person it was for. */
class JsonLog extends ConsoleLogger {
  protected override printAsJson(
    message: unknown,
    { context, logLevel, errorStack, writeStreamType = 'stdout' }: Parameters<ConsoleLogger['printAsJson']>[1],
  ): void {
    const act = actIfAny();
    const stack = errorStack ?? (message instanceof Error ? message.stack : undefined);
    process[writeStreamType].write(
      jsonLine(logLevel, {
        context,
        message: message instanceof Error ? message.message : message,
        requestId: act?.requestId,
        person: act?.person?.id,
        stack,
      }),
    );
  }
}
