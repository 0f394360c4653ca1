export type {
  Field,
  FieldForm,
  FieldName,
  FieldSubject,
  FieldValues,
} from '../fields/fields.ts';
export { fieldNames, fields, isFieldName } from '../fields/fields.ts';
export type { Characteristic } from '../fields/protected.ts';
export { characteristics, standsFor } from '../fields/protected.ts';
export type { Purpose } from '../purposes/annex-ii.ts';
export { annexPoint, isPurpose, purposes } from '../purposes/annex-ii.ts';
export type { ReadCriterion } from './assemble.ts';
export { formatCondition, formatCriterion } from './format.ts';
export type { Issue, IssueCode, LintCode, ReadCode } from './issue.ts';
export type {
  Among,
  Clause,
  Condition,
  ConditionOn,
  Criterion,
  EvidenceNote,
  ValueList,
} from './model.ts';
export type { Place } from './place.ts';
export { readCriterionJson } from './read-json.ts';
export { readCriterion } from './read-text.ts';
