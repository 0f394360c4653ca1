import { readFileSync } from 'node:fs';

const template = (name: string): string =>
  readFileSync(new URL(`${name}.typ`, import.meta.url), 'utf8');

/** The templates of the forms, by name. */
export const templates: Readonly<Record<'exit-record' | 'refusal', string>> = {
  'exit-record': template('exit-record'),
  refusal: template('refusal'),
};
