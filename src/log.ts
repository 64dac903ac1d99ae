import { type Logger, pino, stdSerializers } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

/** JSON lines in production, for machines; short lines otherwise, for people. Tests hear warnings only. */
export function createLog(nodeEnv: Config['nodeEnv'], output: NodeJS.WritableStream = process.stdout): Log {
  const options = {
    level: nodeEnv === 'test' ? 'warn' : 'info',
    base: null,
    serializers: { err: describeError, error: describeError, req: stdSerializers.req, res: stdSerializers.res },
    redact: {
      paths: ['password', 'token', '*.password', '*.token', '*.headers.authorization', '*.headers.cookie'],
      censor: '(hidden)',
    },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return nodeEnv === 'production' ? pino(options, output) : pino(options, { write: (line: string) => output.write(humanLine(line)) });
}

const levels: Record<number, string> = { 10: 'trace', 20: 'debug', 30: '', 40: 'warning', 50: 'error', 60: 'fatal' };

function humanLine(json: string): string {
  const { level, time, msg, err, ...rest } = JSON.parse(json);
  const head = [String(time).slice(11, 19), levels[level], msg ?? err?.message].filter(Boolean).join(' ');
  const tail = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : '';
  return `${head}${tail}${err ? `\n${describedToText(err)}` : ''}\n`;
}

const describedToText = (err: DescribedError): string =>
  [`  ${err.type}: ${err.message}`, err.stack, err.cause && describedToText(err.cause)].filter(Boolean).join('\n');

interface DescribedError {
  type: string;
  message: string;
  code?: string;
  stack?: string;
  cause?: DescribedError;
}

/** PostgreSQL's and the ORM's messages quote values and parameters, which may be personal: of those only code and constraint are told. */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'something that is no error was thrown' };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  const fromDatabase = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
  return {
    type: error.constructor.name,
    message: fromDatabase ? `SQLSTATE ${code}${constraint ? ` on ${constraint}` : ''}` : error.message,
    ...(typeof code === 'string' && { code }),
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}
