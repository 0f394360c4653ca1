import { credibilities, reliabilities } from '@amirani/analysis/grading';
import { isSchema, type PropertyType, propertiesOf } from '../schema/index.ts';
import { EXISTENCE, type Statement, statementKinds } from './statement.ts';

/** What is wrong with a statement. */
export type StatementFault =
  | 'network.statement.subject-missing'
  | 'network.statement.value-missing'
  | 'network.statement.source-missing'
  | 'network.statement.author-missing'
  | 'network.statement.time-shape'
  | 'network.statement.period'
  | 'network.statement.kind'
  | 'network.statement.grade'
  | 'network.statement.schema-unknown'
  | 'network.statement.property-unknown'
  | 'network.statement.value-shape';

/** Faults that keep a statement from being stored; the others are said, and the statement is kept as the source has it. */
export const refusingStatementFaults: ReadonlySet<StatementFault> = new Set<StatementFault>([
  'network.statement.subject-missing',
  'network.statement.value-missing',
  'network.statement.source-missing',
  'network.statement.author-missing',
  'network.statement.time-shape',
  'network.statement.kind',
  'network.statement.grade',
]);

/** Everything that is wrong with a statement; empty where nothing is. Never throws, whatever the fields hold. */
export const checkStatement = (statement: Statement): readonly StatementFault[] => {
  const faults: StatementFault[] = [];
  const { subject, value, source, by, at, from, until } = statement;
  if (blank(statement.id) || blank(subject)) faults.push('network.statement.subject-missing');
  if (blank(value)) faults.push('network.statement.value-missing');
  if (blank(source?.item)) faults.push('network.statement.source-missing');
  if (blank(by)) faults.push('network.statement.author-missing');
  if (!INSTANT.test(at)) faults.push('network.statement.time-shape');
  if ([from, until].some((time) => time !== undefined && !PARTIAL_DATE.test(time)))
    faults.push('network.statement.time-shape');
  if (from !== undefined && until !== undefined && endsBefore(from, until))
    faults.push('network.statement.period');
  if (!statementKinds.some((kind) => kind === statement.kind))
    faults.push('network.statement.kind');
  if (
    !reliabilities.some((one) => one === statement.reliability) ||
    !credibilities.some((one) => one === statement.credibility)
  )
    faults.push('network.statement.grade');
  return [...faults, ...checkAgainstModel(statement)];
};

const checkAgainstModel = ({ schema, property, value }: Statement): readonly StatementFault[] => {
  if (!isSchema(schema)) return ['network.statement.schema-unknown'];
  if (property === EXISTENCE) return [];
  const type = propertiesOf(schema).get(property)?.type;
  if (type === undefined) return ['network.statement.property-unknown'];
  const shape = SHAPES[type];
  return shape === undefined || shape.test(value) ? [] : ['network.statement.value-shape'];
};

const blank = (text: string | undefined): boolean => typeof text !== 'string' || text.trim() === '';

/** `2026-05` until `2026` does not contradict: they are compared only as far as both are known. */
const endsBefore = (from: string, until: string): boolean => {
  const known = Math.min(from.length, until.length);
  return until.slice(0, known) < from.slice(0, known);
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
/** As FollowTheMoney writes dates: as exact as they are known. */
const PARTIAL_DATE =
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

const SHAPES: Partial<Record<PropertyType, RegExp>> = {
  date: PARTIAL_DATE,
  number: /^[+-]?\d+(?:\.\d+)?$/,
  country: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,3})?$/,
  phone: /^\+?[\d ()./*#-]{2,}$/,
  checksum: /^[0-9a-fA-F]{32,128}$/,
};
