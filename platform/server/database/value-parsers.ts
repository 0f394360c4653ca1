import pg from 'pg';

// The one place where wire values become JavaScript values, for both engines:
// int8 is a bigint (also count(*)), a date is its text `2026-03-31`, a timestamptz is a Date, numeric is text.
const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
const DATE_ARRAY = 1182;
const TEXT_ARRAY = 1009;

const textArray = pg.types.getTypeParser(
  TEXT_ARRAY as Parameters<typeof pg.types.getTypeParser>[0],
) as (text: string) => string[];

const own: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: BigInt,
  [INT8_ARRAY]: (text) => textArray(text).map(BigInt),
  [DATE]: (text) => text,
  [DATE_ARRAY]: textArray,
};

/** Parsers for `pg`, in place of its defaults. */
export const valueParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    own[oid] ?? pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};
