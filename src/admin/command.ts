import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import type { Database } from '../database/start.ts';
import type { Log } from '../log.ts';
import { OperatorError } from '../operator-error.ts';

export interface Option {
  /** Absent for a switch. */
  readonly value?: string;
  readonly required?: boolean;
  readonly meaning: string;
}

/** The value of every option with a value, and whether a switch was given. */
export type Values<O extends Record<string, Option>> = {
  readonly [K in keyof O]: O[K] extends { value: string } ? (O[K] extends { required: true } ? string : string | undefined) : boolean;
};

interface Installation {
  readonly config: Config;
  readonly secretKey: Buffer;
  readonly log: Log;
  /** What the command has to say, for people or a pipe. */
  print(line: string): void;
}

/** Something that the operator asks for by its name. */
export interface Command<O extends Record<string, Option> = Record<string, Option>> {
  readonly name: string;
  /** One line, for the list. */
  readonly summary: string;
  readonly options: O;
  /** Not beside a running server. */
  readonly alone?: boolean;
  readonly run: (installation: Installation & Database, values: Values<O>) => Promise<void>;
}

/** A command that asks nothing of the database, which stays as it is. */
export interface OfflineCommand<O extends Record<string, Option> = Record<string, Option>> extends Omit<Command<O>, 'run'> {
  readonly offline: true;
  readonly run: (installation: Installation, values: Values<O>) => Promise<void>;
}

/** Checks nothing at run time; it lets the compiler see what the options' values are. */
export const command = <const O extends Record<string, Option>>(given: Command<O>): Command => given as unknown as Command;
export const offlineCommand = <const O extends Record<string, Option>>(given: OfflineCommand<O>): OfflineCommand => given as unknown as OfflineCommand;

export class UsageError extends OperatorError {
  constructor(line: string) {
    super(line, 2);
  }
}

/** Throws a UsageError that names the option and never repeats a value. */
export function readValues({ name, options }: Pick<Command, 'name' | 'options'>, args: string[]): Record<string, string | boolean | undefined> {
  const hint = `see: npm run admin -- help ${name}`;
  const known = Object.fromEntries(Object.entries(options).map(([key, { value }]) => [key, { type: value ? 'string' : 'boolean' } as const]));
  const { tokens } = parseArgs({ args, options: known, strict: false, tokens: true });
  const values: Record<string, string | boolean | undefined> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') throw new UsageError(`${name} takes options only; ${hint}`);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw new UsageError(`${name} has no option ${token.rawName}; ${hint}`);
    if (option.value && !token.value) throw new UsageError(`${token.rawName} needs a value; ${hint}`);
    if (!option.value && token.value !== undefined) throw new UsageError(`${token.rawName} takes no value; ${hint}`);
    values[token.name] = option.value ? token.value : true;
  }
  for (const [key, { required, value }] of Object.entries(options)) {
    if (required && values[key] === undefined) throw new UsageError(`${name} needs --${key}; ${hint}`);
    if (!value) values[key] ??= false;
  }
  return values;
}

/** As it is typed: `create-office --region <code> [--dry-run]`. */
export const usageOf = ({ name, options }: Pick<Command, 'name' | 'options'>): string =>
  [
    name,
    ...Object.entries(options).map(([key, { value, required }]) => {
      const text = value ? `--${key} <${value}>` : `--${key}`;
      return required ? text : `[${text}]`;
    }),
  ].join(' ');
