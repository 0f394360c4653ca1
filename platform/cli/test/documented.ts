import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from 'vitest';

// CommonJS whose types do not resolve under nodenext.
const { Ajv } = createRequire(import.meta.url)('ajv') as {
  Ajv: new (options: object) => { compile(schema: unknown): Validator };
};

/** Validates data. The errors of the last call are in `errors`. */
interface Validator {
  (data: unknown): boolean;
  errors?: unknown;
}

/** The check of one schema in `docs/reference`, by its name. */
export const validatorOf = (name: string): Validator =>
  new Ajv({ strict: false, allErrors: true }).compile(
    JSON.parse(
      readFileSync(
        join(import.meta.dirname, '../../../docs/reference', `${name}.schema.json`),
        'utf8',
      ),
    ),
  );

/** Parses the output of `--json` and validates it against its schema. */
export const documented = (name: string): (<T>(out: string) => T) => {
  const validate = validatorOf(name);
  return <T>(out: string): T => {
    const data: unknown = JSON.parse(out);
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
    return data as T;
  };
};
